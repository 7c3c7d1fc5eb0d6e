using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Schema.Declared;

/// <summary>
/// A schema as the project's C# has it, before any article is seen: its types may be such as only the corpora bring about. Equal when a
/// change to the code concerns no article. No place in the code is here, or each new line would be a new schema.
/// </summary>
/// <param name="Corpus">The corpus that it is for.</param>
/// <param name="Properties">In order of their names.</param>
public sealed record DeclaredSchema(
    string Corpus,
    DeclaredClass Class,
    EquatableArray<SchemaProperty> Properties,
    EquatableArray<SchemaRecord> Records,
    EquatableArray<SchemaEnum> Enums)
{
    /// <summary>What the project sorts the articles by, the first key first.</summary>
    public EquatableArray<SortKey> Order { get; init; }
}
