using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Values;

/// <summary>What a value is for.</summary>
/// <param name="Owner">The class or the record that has the property.</param>
/// <param name="Key">The key as the article spells it.</param>
internal readonly record struct ValuePlace(string Owner, SchemaProperty Property, string Key)
{
    /// <summary><c>Story.Date</c></summary>
    public string PropertyName => Owner.Length == 0 ? Property.Name : Owner + "." + Property.Name;
}
