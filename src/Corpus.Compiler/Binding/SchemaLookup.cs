using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Binding;

/// <summary>A schema with the lookups that binding thousands of articles needs. It is built once for each schema.</summary>
internal sealed class SchemaLookup
{
    private static readonly ConditionalWeakTable<CorpusSchema, SchemaLookup> Lookups = new();

    private readonly Dictionary<TypeRef, PropertyLookup> _records;
    private readonly Dictionary<string, Taxonomy> _taxonomies;
    private readonly Dictionary<TypeRef, EnumLookup> _enums;

    private SchemaLookup(CorpusSchema schema)
    {
        IsDeclared = schema.Class is not null;
        Header = new(schema.Class?.Name ?? "", schema.Properties, schema.IgnoredKeys);
        _records = schema.Records.ToDictionary(
            record => record.Type, record => new PropertyLookup(record.KeyPath, record.Properties, record.IgnoredKeys));
        _taxonomies = schema.Taxonomies.ToDictionary(taxonomy => taxonomy.EnumName, StringComparer.Ordinal);
        _enums = schema.Enums.ToDictionary(declared => declared.Type, declared => new EnumLookup(declared));
    }

    /// <summary>
    /// Whether the project declares the schema, so that articles must conform to it. An inferred one conforms to the articles.
    /// </summary>
    public bool IsDeclared { get; }

    public PropertyLookup Header { get; }

    public static SchemaLookup From(CorpusSchema schema) => Lookups.GetValue(schema, static schema => new(schema));

    public PropertyLookup Record(TypeRef type) => _records[type];

    public EnumLookup Enum(TypeRef type) => _enums[type];

    /// <returns>The label's index among the members; -1 if there is no such label.</returns>
    public int FindMember(string enumName, string label) =>
        _taxonomies[enumName].Members.BinarySearch(label, static (member, label) => string.CompareOrdinal(member.Label, label));
}

/// <summary>The properties of one type by their keys.</summary>
internal sealed class PropertyLookup
{
    private readonly EquatableArray<SchemaProperty> _properties;
    private readonly EquatableArray<string> _ignored;
    private readonly HashSet<string> _ignoredKeys;
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);

    /// <param name="owner">The name of the type in messages.</param>
    /// <param name="properties">All properties of the type. Reverse references have no key.</param>
    /// <param name="ignored">Keys that are valid and have no property.</param>
    public PropertyLookup(string owner, EquatableArray<SchemaProperty> properties, EquatableArray<string> ignored)
    {
        Owner = owner;
        _properties = properties;
        _ignored = ignored;
        _ignoredKeys = new(ignored.Select(MetadataKey.Normalize), StringComparer.Ordinal);
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

    /// <summary>Whether metadata cannot fill one of the properties, so that there is no value of the type.</summary>
    public bool HasUnfillable => _properties.Any(property => UnfillableType.IsIn(property.Type));

    /// <summary>The indexes of the required properties.</summary>
    public IReadOnlyList<int> Required { get; }

    /// <summary>The keys as articles spell them.</summary>
    public IEnumerable<string> Spellings =>
        _properties.Where(property => property.Reverse is null).Select(property => property.Spelling).Concat(_ignored);

    public SchemaProperty this[int index] => _properties[index];

    /// <summary>Whether a normalized key is valid although it has no property.</summary>
    public bool Ignores(string key) => _ignoredKeys.Contains(key);

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
        Name = declared.Type.Name;
        Labels = declared.Members.Select(member => member.Label).ToArray();
        for (var member = 0; member < Labels.Count; member++)
        {
            _byLabel[Labels[member]] = member;
        }
    }

    public string Name { get; }

    public IReadOnlyList<string> Labels { get; }

    /// <returns>The label's index among the members; -1 if there is no such label.</returns>
    public int Find(string label) => _byLabel.TryGetValue(label, out var member) ? member : -1;
}
