using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Reads the <c>[ReverseOf]</c> attribute of a property, whose articles are those that refer to this one.</summary>
internal static class ReverseReader
{
    /// <returns><see langword="null"/> if the property has no such attribute, or an invalid one, which is reported.</returns>
    public static ReverseReference? Read(
        IPropertySymbol property, PropertyType type, ICollection<LocatedFinding> findings, CancellationToken cancellationToken)
    {
        if (property.FindAttribute(WellKnownTypeNames.ReverseOf) is not { } attribute)
        {
            return null;
        }

        void Report(string problem) => findings.Add(CodePlace.From(attribute, property, cancellationToken).Report(
            Rules.SchemaAttribute, "ReverseOf", SymbolNames.ForMessage(property), problem));

        var name = attribute.Argument(0) as string ?? "";
        if (type is not ListType { Element: ReferenceType reference, Kind: not (ListKind.Array or ListKind.ImmutableArray) }
            || ElementOf(property.Type) is not INamedTypeSymbol other)
        {
            Report("is not on a list of articles; expected a property of type IReadOnlyList<T>, where T is an article class");
            return null;
        }

        var end = other.SelectBelowArticle().SelectMany(symbol => symbol.GetMembers(name)).OfType<IPropertySymbol>().FirstOrDefault();
        if (end is null || !SymbolEqualityComparer.Default.Equals(ElementOf(end.Type) ?? end.Type, property.ContainingType))
        {
            Report(
                $"names '{other.Name}.{name}', which does not refer to {property.ContainingType.Name}; "
                + $"expected the property of '{other.Name}' that does");
            return null;
        }

        return new(reference.Corpus, end.Name);
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element] } => element,
        _ => null,
    };
}
