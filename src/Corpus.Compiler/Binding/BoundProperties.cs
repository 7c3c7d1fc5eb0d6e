using Corpus.Compiler.Collections;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Binding;

/// <summary>The values of one mapping while they are read.</summary>
internal sealed class BoundProperties(PropertyLookup properties)
{
    private readonly List<(int Index, Value Value)> _values = [];

    /// <summary>Whether a value is invalid, or a required one is missing.</summary>
    public bool HasErrors { get; private set; }

    public bool Contains(int index) => _values.Exists(value => value.Index == index);

    public void Add(int index, Value value)
    {
        HasErrors |= value is InvalidValue;
        _values.Add((index, value));
    }

    /// <returns>In the schema's order, with an invalid value wherever a required one is missing.</returns>
    public EquatableArray<PropertyValue> ToEquatableArray()
    {
        _values.Sort(static (left, right) => left.Index.CompareTo(right.Index));
        var complete = new List<PropertyValue>(_values.Count);
        var next = 0;
        foreach (var required in properties.Required)
        {
            for (; next < _values.Count && _values[next].Index < required; next++)
            {
                complete.Add(Named(_values[next]));
            }

            if (next == _values.Count || _values[next].Index != required)
            {
                HasErrors = true;
                complete.Add(Named((required, new InvalidValue())));
            }
        }

        for (; next < _values.Count; next++)
        {
            complete.Add(Named(_values[next]));
        }

        return new(complete.ToArray());
    }

    private PropertyValue Named((int Index, Value Value) value) => new(properties[value.Index].Name, value.Value);
}

/// <summary>What a value is for.</summary>
/// <param name="Owner">The class or the record that has the property.</param>
/// <param name="Key">The key as the article spells it.</param>
internal readonly record struct ValuePlace(string Owner, SchemaProperty Property, string Key)
{
    /// <summary><c>Story.Date</c></summary>
    public string PropertyName => Owner.Length == 0 ? Property.Name : Owner + "." + Property.Name;
}
