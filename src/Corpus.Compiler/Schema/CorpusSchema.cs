using Corpus.Compiler.Collections;
using Corpus.Compiler.Schema.Declared;

namespace Corpus.Compiler.Schema;

/// <summary>What the articles of a corpus have in common.</summary>
/// <param name="Properties">In order of their names.</param>
/// <param name="Indexes">In order of their names.</param>
public sealed record CorpusSchema(
    EquatableArray<SchemaProperty> Properties,
    EquatableArray<SchemaRecord> Records,
    EquatableArray<Taxonomy> Taxonomies,
    EquatableArray<SchemaIndex> Indexes)
{
    public static readonly CorpusSchema Empty = new([], [], [], []);

    /// <summary>The project's class that the schema was read from; <see langword="null"/> when it was inferred.</summary>
    public DeclaredClass? Class { get; init; }

    /// <summary>The enums of a declared schema that are not generated.</summary>
    public EquatableArray<SchemaEnum> Enums { get; init; }

    /// <summary>What the articles are sorted by, the first key first; newest first when there is none.</summary>
    public EquatableArray<SortKey> Order { get; init; }
}
