using System.Collections.Immutable;
using Corpus.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.CodeFixes;

/// <summary>The base of all code fixes: offers one action for each diagnostic of a rule that is reported at a node of one kind.</summary>
public abstract class NodeFix<TNode> : CodeFixProvider
    where TNode : SyntaxNode
{
    private protected NodeFix(Rule rule) => FixableDiagnosticIds = ImmutableArray.Create(rule.Id);

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is TNode node
                && await CreateActionAsync(context.Document, node, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } fix)
            {
                context.RegisterCodeFix(fix, diagnostic);
            }
        }
    }

    /// <returns><see langword="null"/> if the node cannot be fixed.</returns>
    private protected abstract Task<CodeAction?> CreateActionAsync(
        Document document, TNode node, Diagnostic diagnostic, CancellationToken cancellationToken);

    /// <summary>Replaces the node in the root that it was found in; the document may have parsed its file again since then.</summary>
    private protected static Document Replace(Document document, TNode node, SyntaxNode replacement) =>
        document.WithSyntaxRoot(node.AncestorsAndSelf().Last().ReplaceNode(node, replacement));
}
