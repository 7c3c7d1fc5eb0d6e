namespace Corpus.Compiler.Schema.Inference;

/// <summary>The names of a schema's own types.</summary>
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
            { Mapping: { } mapping } => new RecordType(Find(mapping)),
            { InnerList: { } inner } => TypeOf(inner),
            _ => new ScalarType(values.Kinds.Kind),
        };
        return values.IsList ? new ListType(element) : element;
    }
}
