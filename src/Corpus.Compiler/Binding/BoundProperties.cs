namespace Corpus.Compiler.Binding;

/// <summary>Collects the values of one mapping.</summary>
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

    /// <returns>The values in the schema's order, with an <see cref="InvalidValue"/> for each required property that is missing.</returns>
    public EquatableArray<PropertyValue> ToEquatableArray()
    {
        _values.Sort(static (left, right) => left.Index.CompareTo(right.Index));
        var complete = new List<PropertyValue>(_values.Count);
        var next = 0;
        foreach (var required in properties.Required)
        {
            for (; next < _values.Count && _values[next].Index < required; next++)
            {
                complete.Add(ToPropertyValue(_values[next]));
            }

            if (next == _values.Count || _values[next].Index != required)
            {
                HasErrors = true;
                complete.Add(ToPropertyValue((required, new InvalidValue())));
            }
        }

        for (; next < _values.Count; next++)
        {
            complete.Add(ToPropertyValue(_values[next]));
        }

        return new(complete.ToArray());
    }

    private PropertyValue ToPropertyValue((int Index, Value Value) value) => new(properties[value.Index].Name, value.Value);
}
