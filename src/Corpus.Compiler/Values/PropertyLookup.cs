using System.Diagnostics.CodeAnalysis;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Values;

/// <summary>The properties of one type, by their keys.</summary>
internal sealed class PropertyLookup
{
    private readonly EquatableArray<SchemaProperty> _properties;
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);

    public PropertyLookup(EquatableArray<SchemaProperty> properties)
    {
        _properties = properties;
        for (var i = 0; i < properties.Count; i++)
        {
            _byKey[properties[i].Key] = i;
        }

        Required = Enumerable.Range(0, properties.Count).Where(index => properties[index].IsRequired).ToArray();
    }

    /// <summary>The places of those that every article has.</summary>
    public IReadOnlyList<int> Required { get; }

    public SchemaProperty this[int index] => _properties[index];

    public bool TryFind(string key, out int index, [NotNullWhen(true)] out SchemaProperty? property)
    {
        property = _byKey.TryGetValue(key, out index) ? _properties[index] : null;
        return property is not null;
    }
}
