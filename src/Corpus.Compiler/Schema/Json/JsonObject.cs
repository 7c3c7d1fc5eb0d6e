namespace Corpus.Compiler.Schema.Json;

/// <summary>A JSON object while it is made: its members in the order in which they are added.</summary>
internal sealed class JsonObject
{
    private readonly List<KeyValuePair<string, object?>> _members = [];

    public IReadOnlyList<KeyValuePair<string, object?>> Members => _members;

    /// <param name="value">A text, a number, a truth value, null, another object, or an array of these.</param>
    public JsonObject Add(string name, object? value)
    {
        _members.Add(new(name, value));
        return this;
    }
}
