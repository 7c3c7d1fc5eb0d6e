using Corpus.Compiler.Diagnostics;
using Corpus.Generators.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.CodeFixes;

/// <summary>Makes a required property optional: virtual, with a default.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RequiredKeyFix() : NodeFix<PropertyDeclarationSyntax>(Rules.RequiredKeyMissing)
{
    private protected override Task<CodeAction?> CreateActionAsync(
        Document document, PropertyDeclarationSyntax node, Diagnostic diagnostic, CancellationToken cancellationToken) => Task.FromResult(
        node.AccessorList is null
            ? null
            : CodeAction.Create(
                $"Make '{node.Identifier.ValueText}' optional",
                token => MakeOptionalAsync(document, node, token),
                nameof(RequiredKeyFix)));

    private static async Task<Document> MakeOptionalAsync(
        Document document, PropertyDeclarationSyntax property, CancellationToken cancellationToken)
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
            var nullable = SyntaxFactory.NullableType(property.Type.WithoutTrailingTrivia());
            changed = changed.WithType(nullable.WithTrailingTrivia(property.Type.GetTrailingTrivia()));
        }

        return Replace(document, property, changed);
    }

    /// <summary>An override is virtual without a keyword; any other property becomes <c>virtual</c>.</summary>
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

/// <summary>The type of a property that becomes optional.</summary>
/// <param name="NeedsQuestionMark">Whether the type has to become nullable.</param>
/// <param name="Default">The value for articles without the key: an empty list or null.</param>
internal readonly record struct OptionalType(bool NeedsQuestionMark, string Default)
{
    private const LanguageVersion CollectionExpressions = (LanguageVersion)1200;

    private static readonly string[] Lists =
        [WellKnownTypeNames.IReadOnlyList, WellKnownTypeNames.IReadOnlyCollection, WellKnownTypeNames.IEnumerable];

    public static OptionalType From(IPropertySymbol property, SemanticModel model, int position)
    {
        var type = property.Type;
        if (type.NullableAnnotation == NullableAnnotation.Annotated)
        {
            return new(false, "null");
        }

        if (EmptyList(type, model, position) is { } empty)
        {
            return new(false, empty);
        }

        var isPlainReference = type.IsReferenceType && !model.GetNullableContext(position).AnnotationsEnabled();
        return new(!isPlainReference, "null");
    }

    /// <returns><see langword="null"/> if the type is not a list.</returns>
    private static string? EmptyList(ITypeSymbol type, SemanticModel model, int position)
    {
        var element = type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments: [var argument] } list when Lists.Contains(SymbolNames.Dotted(list)) => argument,
            _ => null,
        };
        var isImmutable = type is INamedTypeSymbol { TypeArguments.Length: 1 }
            && SymbolNames.Dotted(type) == WellKnownTypeNames.ImmutableArray;
        if (element is null && !isImmutable)
        {
            return null;
        }

        if (model.Compilation is CSharpCompilation { LanguageVersion: >= CollectionExpressions })
        {
            return "[]";
        }

        return element is null
            ? $"{type.ToMinimalDisplayString(model, position)}.Empty"
            : $"global::System.Array.Empty<{element.ToMinimalDisplayString(model, position)}>()";
    }
}
