using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Schema;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Reads one property of a schema class.</summary>
internal sealed class PropertyReader(TypeReader types, Compilation compilation, ICollection<LocatedFinding> findings, CancellationToken cancellationToken)
{
    /// <summary>The default spelling of a property's key: <c>readingLevel</c> for <c>ReadingLevel</c>.</summary>
    public static string SpellingOf(string property) => char.ToLowerInvariant(property[0]) + property.Substring(1);

    /// <returns><see langword="null"/> if the generator does not implement the property.</returns>
    public SchemaProperty? Read(IPropertySymbol property)
    {
        var metadata = property.FindAttribute(WellKnownTypeNames.Metadata);
        if (IsLeftAlone(property, metadata))
        {
            return null;
        }

        var type = types.Read(property.Type, out var isNullable, out var whyNot);
        if (property.SetMethod is not null)
        {
            type = Refuse(property, "it has a setter, but articles are immutable", "a get-only property");
        }
        else if (type is UnfillableType)
        {
            type = Refuse(property, whyNot, TypeReader.Fillable);
        }

        var known = property.IsAbstract ? null : DefaultReader.Read(property, type, types, compilation, cancellationToken);
        var spelling = metadata?.Argument(0) as string ?? SpellingOf(property.Name);
        return new(property.Name, MetadataKey.Normalize(spelling), spelling, type, property.IsAbstract, IsTitle(property))
        {
            IsNullable = isNullable,
            Access = AccessOf(property),
            Default = known,
            Constraints = types.Constraints.Read(property, type, byDefault: known),
            IsUnique = property.FindAttribute(WellKnownTypeNames.Unique) is not null,
            IsIndexed = IndexReader.Read(property, type, known, findings, cancellationToken),
            Attributes = JsonAttributes.Read(property),
            Reverse = ReverseReader.Read(property, type, findings, cancellationToken),
        };
    }

    private static bool IsLeftAlone(IPropertySymbol property, AttributeData? metadata) =>
        property.IsStatic
        || property.IsIndexer
        || property.IsSealed
        || !(property.IsAbstract || property.IsVirtual || property.IsOverride)
        || (!property.IsAbstract && (property.SetMethod is not null || metadata?.Named("Ignore") is true))
        || (property.IsOverride && IsOfArticle(property) && !IsTitle(property));

    private static bool IsTitle(IPropertySymbol property) => property.Name == "Title" && IsOfArticle(property);

    private static bool IsOfArticle(IPropertySymbol property)
    {
        var original = property;
        while (original.OverriddenProperty is { } overridden)
        {
            original = overridden;
        }

        return ArticleSymbolExtensions.IsArticle(original.ContainingType);
    }

    private static string AccessOf(IPropertySymbol property) => property.DeclaredAccessibility switch
    {
        Accessibility.Internal => "internal",
        Accessibility.Protected => "protected",
        Accessibility.ProtectedOrInternal => "protected internal",
        Accessibility.ProtectedAndInternal => "private protected",
        _ => "public",
    };

    private UnfillableType Refuse(IPropertySymbol property, string reason, string expected)
    {
        findings.Add(CodePlace.From(property).Report(Rules.SchemaProperty, WellKnownTypeNames.InProse(property), reason, expected));
        return new(property.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToTypeRef(), property.Type.IsReferenceType);
    }
}
