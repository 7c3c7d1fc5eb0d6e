using Corpus.Compiler.Indexes;
using Corpus.Generators.Emit.Packed;

namespace Corpus.Generators.Emit.Corpora;

/// <summary>The content of the class of a corpus, except the accessors. Two are equal if the generated class is the same.</summary>
/// <param name="Articles">In the order of the corpus.</param>
/// <param name="Taxonomies">The enums whose labels the class can parse.</param>
/// <param name="HasOwnOrder">Whether the schema declares the order of the articles.</param>
/// <param name="Packed"><see langword="null"/> in Source storage.</param>
internal sealed record CorpusClass(
    CorpusNames Names,
    EquatableArray<CorpusClassArticle> Articles,
    EquatableArray<CorpusClassIndex> Indexes,
    EquatableArray<CorpusPeriod> Periods,
    EquatableArray<CorpusClassTaxonomy> Taxonomies,
    bool HasOwnOrder,
    PackedCorpus? Packed);

/// <param name="Columns">Without keys, because they are rendered.</param>
/// <param name="KeyType">The C# type of the keys or times.</param>
/// <param name="Keys">A C# expression for the keys; <see langword="null"/> for an index of times, which has none.</param>
internal sealed record CorpusClassIndex(IndexColumns Columns, string KeyType, string? Keys);

internal sealed record CorpusClassArticle(string Id, string Identifier);

/// <param name="Singular"><c>Category</c></param>
internal sealed record CorpusClassTaxonomy(string EnumName, string Singular);
