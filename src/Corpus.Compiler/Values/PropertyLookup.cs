using System.Diagnostics.CodeAnalysis;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Values;

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
