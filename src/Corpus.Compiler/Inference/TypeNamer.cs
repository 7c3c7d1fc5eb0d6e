using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Inference;

/// <summary>Names the enums and records of a corpus, which share its namespace.</summary>
internal static class TypeNamer
{
    /// <param name="taxonomies">No two with the same key, in an order that depends only on their keys.</param>
    public static SchemaTypeNames Name(string corpus, IReadOnlyList<NamedTaxonomy> taxonomies, IReadOnlyList<RecordNode> records)
    {
        var requests = taxonomies
            .Select(taxonomy => RequestFor(corpus, taxonomy))
            .Concat(records.Select(record => RequestFor(corpus, record)))
            .ToArray();
        var names = new UniqueNames(ReservedIn(corpus)).Resolve(requests);
        var typeNames = new SchemaTypeNames();
        for (var i = 0; i < taxonomies.Count; i++)
        {
            typeNames.Add(taxonomies[i], names[i].Name);
        }

        for (var i = 0; i < records.Count; i++)
        {
            typeNames.Add(records[i].Mapping, names[taxonomies.Count + i].Name);
        }

        return typeNames;
    }

    private static ReservedNames ReservedIn(string corpus) => new ReservedNames()
        .Add(corpus, "the corpus")
        .Add(GeneratedNames.Article(corpus), "its article class")
        .Add(GeneratedNames.Articles(corpus), "the namespace of its articles");

    private static NameRequest RequestFor(string corpus, NamedTaxonomy taxonomy)
    {
        var name = corpus + taxonomy.Singular;
        return new("taxonomy " + taxonomy.Key, name, () => name + "Taxonomy") { Companions = GeneratedNames.EnumCompanions };
    }

    private static NameRequest RequestFor(string corpus, RecordNode record) =>
        new("record" + record.Place, record.WantedName, () => record.QualifiedName(corpus));
}

/// <summary>The names of the types that are generated for a schema.</summary>
internal sealed class SchemaTypeNames
{
    private readonly Dictionary<string, string> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<MappingObservation, string> _records = [];

    public void Add(NamedTaxonomy taxonomy, string name) => _enums.Add(taxonomy.Key, name);

    public void Add(MappingObservation mapping, string name) => _records.Add(mapping, name);

    public string Find(NamedTaxonomy taxonomy) => _enums[taxonomy.Key];

    public string Find(MappingObservation mapping) => _records[mapping];

    public PropertyType TypeOf(ValueObservation values)
    {
        PropertyType element = values switch
        {
            { Mapping: { } mapping } => new RecordType(TypeRef.Generated(Find(mapping))),
            { InnerList: { } inner } => TypeOf(inner),
            _ => new ScalarType(values.Kinds.Kind),
        };
        return values.IsList ? new ListType(element, HasNulls: values.HasNulls) : element;
    }
}
