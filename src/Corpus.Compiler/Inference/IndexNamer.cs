using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Inference;

/// <summary>Names the indexes of a corpus: <c>ByCategory</c>, <c>ByDate</c>.</summary>
internal static class IndexNamer
{
    private const string Prefix = "By";

    public static EquatableArray<SchemaIndex> Name(
        string corpus,
        EquatableArray<SchemaProperty> properties,
        EquatableArray<Taxonomy> taxonomies)
    {
        var singulars = taxonomies.ToDictionary(taxonomy => taxonomy.EnumName, taxonomy => taxonomy.Singular, StringComparer.Ordinal);
        var requests = properties
            .Select(property => (property.Name, Stem: StemOf(property, singulars)))
            .Where(property => property.Stem is not null)
            .Select(property => new NameRequest(property.Name, Prefix + property.Stem, () => Prefix + property.Name))
            .ToArray();
        var reserved = new ReservedNames().Add(corpus, "the corpus");
        return new UniqueNames(reserved)
            .Resolve(requests)
            .Select((name, index) => new SchemaIndex(name.Name, requests[index].Key))
            .OrderBy(index => index.Name, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <returns>The name without <c>By</c>; <see langword="null"/> for a property without an index.</returns>
    private static string? StemOf(SchemaProperty property, IReadOnlyDictionary<string, string> singulars) => property.Type switch
    {
        TaxonomyType label => singulars[label.EnumName],
        ListType { Element: TaxonomyType label } => singulars[label.EnumName],
        _ when IndexedTypes.IsTime(property.Type) => property.Name,
        _ when !property.IsIndexed || !IndexedTypes.CanBeKey(property.Type) => null,
        ListType => EnglishNoun.Singular(property.Name),
        _ => property.Name,
    };
}
