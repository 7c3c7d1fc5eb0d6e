using System.Collections.Immutable;
using System.Composition;
using Corpus.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.CodeFixes;

/// <summary>Makes a required property optional: virtual, with a default.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RequiredKeyFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.RequiredKeyMissing.Id);

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan) is PropertyDeclarationSyntax { AccessorList: not null } property)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Make '{property.Identifier.ValueText}' optional",
                        token => MakeOptionalAsync(context.Document, root, property, token),
                        nameof(RequiredKeyFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> MakeOptionalAsync(
        Document document, SyntaxNode root, PropertyDeclarationSyntax property, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model?.GetDeclaredSymbol(property, cancellationToken) is not { } symbol)
        {
            return document;
        }

        var optional = OptionalType.From(symbol, model, property.SpanStart);
        var end = property.AccessorList!.GetTrailingTrivia();
        var changed = WithoutAbstract(property)
            .WithAccessorList(null)
            .WithIdentifier(property.Identifier.WithTrailingTrivia(SyntaxFactory.Space))
            .WithExpressionBody(SyntaxFactory.ArrowExpressionClause(
                SyntaxFactory.Token(SyntaxKind.EqualsGreaterThanToken).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.ParseExpression(optional.Default)))
            .WithSemicolonToken(SyntaxFactory.Token(SyntaxKind.SemicolonToken).WithTrailingTrivia(end));
        if (optional.NeedsQuestionMark)
        {
            changed = changed.WithType(SyntaxFactory.NullableType(property.Type.WithoutTrailingTrivia()).WithTrailingTrivia(property.Type.GetTrailingTrivia()));
        }

        return document.WithSyntaxRoot(root.ReplaceNode(property, changed));
    }

    /// <summary>What overrides a base's property is virtual already.</summary>
    private static PropertyDeclarationSyntax WithoutAbstract(PropertyDeclarationSyntax property)
    {
        var keyword = property.Modifiers.First(modifier => modifier.IsKind(SyntaxKind.AbstractKeyword));
        if (!property.Modifiers.Any(SyntaxKind.OverrideKeyword))
        {
            return property.ReplaceToken(keyword, SyntaxFactory.Token(SyntaxKind.VirtualKeyword).WithTriviaFrom(keyword));
        }

        var rest = property.Modifiers.Remove(keyword);
        return property.WithModifiers(rest.Replace(rest[0], rest[0].WithLeadingTrivia(property.Modifiers[0].LeadingTrivia)));
    }
}
