using Corpus.Generators.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.CodeFixes;

/// <summary>What a property's type becomes when it no longer has to be there.</summary>
/// <param name="NeedsQuestionMark">Whether the type holds null only from now on.</param>
/// <param name="Default">What an article without the key has: an empty list, or null.</param>
internal readonly record struct OptionalType(bool NeedsQuestionMark, string Default)
{
    private const LanguageVersion CollectionExpressions = (LanguageVersion)1200;

    private static readonly string[] Lists =
    [
        "System.Collections.Generic.IReadOnlyList",
        "System.Collections.Generic.IReadOnlyCollection",
        "System.Collections.Generic.IEnumerable",
    ];

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

    /// <returns><see langword="null"/> when the type is no list.</returns>
    private static string? EmptyList(ITypeSymbol type, SemanticModel model, int position)
    {
        var element = type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments: [var argument] } named when Lists.Contains(WellKnownTypeNames.WithoutArguments(named)) => argument,
            _ => null,
        };
        var isImmutable = type is INamedTypeSymbol { TypeArguments.Length: 1 } && WellKnownTypeNames.WithoutArguments(type) == "System.Collections.Immutable.ImmutableArray";
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
