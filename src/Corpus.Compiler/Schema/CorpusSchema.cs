using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Schema;

/// <summary>What the articles of a corpus have in common.</summary>
/// <param name="Properties">In order of their names.</param>
/// <param name="Indexes">One for each taxonomy and each date among the properties, in order of their names.</param>
public sealed record CorpusSchema(
    EquatableArray<SchemaProperty> Properties,
    EquatableArray<SchemaRecord> Records,
    EquatableArray<Taxonomy> Taxonomies,
    EquatableArray<SchemaIndex> Indexes)
{
    public static readonly CorpusSchema Empty = new([], [], [], []);
}
