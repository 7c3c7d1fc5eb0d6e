using Corpus.Compiler.Diagnostics;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.CodeFixes;

/// <summary>Changes an unknown id to the most similar one, but no constant declared elsewhere, because other code may use it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnknownIdFix() : NodeFix<LiteralExpressionSyntax>(Rules.UnknownId)
{
    private protected override Task<CodeAction?> CreateActionAsync(
        Document document, LiteralExpressionSyntax node, Diagnostic diagnostic, CancellationToken cancellationToken) => Task.FromResult(
        diagnostic.Properties.TryGetValue(CodeAnalyzer.NearestId, out var nearest) && nearest is not null
            ? CodeAction.Create(
                $"Change to '{nearest}'",
                _ => Task.FromResult(Replace(document, node, Literal(nearest).WithTriviaFrom(node))),
                nameof(UnknownIdFix))
            : null);

    private static LiteralExpressionSyntax Literal(string id) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(id));
}
