using System.Runtime.CompilerServices;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Values;

/// <summary>A schema, made ready to read ten thousand articles by.</summary>
internal sealed class SchemaLookup
{
    private static readonly ConditionalWeakTable<CorpusSchema, SchemaLookup> Lookups = new();

    private readonly Dictionary<string, PropertyLookup> _records;
    private readonly Dictionary<string, Taxonomy> _taxonomies;
    private readonly Dictionary<string, EnumLookup> _enums;

    private SchemaLookup(CorpusSchema schema)
    {
        IsDeclared = schema.Class is not null;
        Header = new(schema.Class?.Name ?? "", schema.Properties);
        _records = schema.Records.ToDictionary(
            record => record.Name,
            record => new PropertyLookup(record.KeyPath, record.Properties),
            StringComparer.Ordinal);
        _taxonomies = schema.Taxonomies.ToDictionary(taxonomy => taxonomy.EnumName, StringComparer.Ordinal);
        _enums = schema.Enums.ToDictionary(declared => declared.TypeName, declared => new EnumLookup(declared), StringComparer.Ordinal);
    }

    /// <summary>Whether the project wrote the schema: then it says what articles must have, and not the other way round.</summary>
    public bool IsDeclared { get; }

    public PropertyLookup Header { get; }

    public static SchemaLookup From(CorpusSchema schema) => Lookups.GetValue(schema, static schema => new(schema));

    public PropertyLookup Record(string name) => _records[name];

    public EnumLookup Enum(string typeName) => _enums[typeName];

    /// <returns>The label's place among the members; -1 when it is none.</returns>
    public int FindMember(string enumName, string label)
    {
        var members = _taxonomies[enumName].Members;
        int low = 0, high = members.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(members[middle].Label, label);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
