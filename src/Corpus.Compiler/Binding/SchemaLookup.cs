using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Binding;

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
    public int FindMember(string enumName, string label) =>
        _taxonomies[enumName].Members.BinarySearch(label, static (member, label) => string.CompareOrdinal(member.Label, label));
}

/// <summary>The properties of one type, by their keys.</summary>
internal sealed class PropertyLookup
{
    private readonly EquatableArray<SchemaProperty> _properties;
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);

    /// <param name="owner">What messages call the type.</param>
    /// <param name="properties">Those that are the other end of a reference have no key.</param>
    public PropertyLookup(string owner, EquatableArray<SchemaProperty> properties)
    {
        Owner = owner;
        _properties = properties;
        for (var i = 0; i < properties.Count; i++)
        {
            if (properties[i].Reverse is null)
            {
                _byKey[properties[i].Key] = i;
            }
        }

        Required = Enumerable.Range(0, properties.Count).Where(index => properties[index].IsRequired).ToArray();
    }

    public string Owner { get; }

    /// <summary>The places of those that every article has.</summary>
    public IReadOnlyList<int> Required { get; }

    /// <summary>The keys as articles would spell them.</summary>
    public IEnumerable<string> Spellings => _properties.Where(property => property.Reverse is null).Select(property => property.Spelling);

    public SchemaProperty this[int index] => _properties[index];

    public bool TryFind(string key, out int index, [NotNullWhen(true)] out SchemaProperty? property)
    {
        property = _byKey.TryGetValue(key, out index) ? _properties[index] : null;
        return property is not null;
    }
}

/// <summary>The members of a declared enum by their labels.</summary>
internal sealed class EnumLookup
{
    private readonly Dictionary<string, int> _byLabel = new(StringComparer.Ordinal);

    public EnumLookup(SchemaEnum declared)
    {
        Name = declared.Name;
        Labels = declared.Members.Select(member => member.Label).ToArray();
        for (var member = 0; member < Labels.Count; member++)
        {
            _byLabel[Labels[member]] = member;
        }
    }

    public string Name { get; }

    public IReadOnlyList<string> Labels { get; }

    /// <returns>The label's place among the members; -1 when it is none.</returns>
    public int Find(string label) => _byLabel.TryGetValue(label, out var member) ? member : -1;
}
