using Corpus.Compiler.Collections;
using Corpus.Compiler.Indexes;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Planning;
using Corpus.Generators.Emit.Packed;

namespace Corpus.Generators.Emit.Corpora;

/// <summary>All that the class of a corpus holds besides the accessors, which stand with their articles.</summary>
/// <param name="Articles">In the corpus' order.</param>
/// <param name="Taxonomies">The enums whose labels the class can parse.</param>
/// <param name="HasOwnOrder">Whether the schema says what the articles are sorted by.</param>
/// <param name="Rows"><see langword="null"/> when the articles are C# source.</param>
internal sealed record CorpusClass(
    CorpusNames Names,
    EquatableArray<CorpusClassArticle> Articles,
    EquatableArray<CorpusClassIndex> Indexes,
    EquatableArray<CorpusPeriod> Periods,
    EquatableArray<CorpusClassTaxonomy> Taxonomies,
    bool HasOwnOrder,
    PackedCorpus? Rows);

/// <param name="KeyType">The C# type of the keys or times.</param>
/// <param name="Keys">A C# expression for the keys; <see langword="null"/> for an index over times, which has none.</param>
internal sealed record CorpusClassIndex(IndexColumns Columns, string KeyType, string? Keys);

internal sealed record CorpusClassArticle(string Id, string Identifier);

/// <param name="Singular"><c>Category</c></param>
internal sealed record CorpusClassTaxonomy(string EnumName, string Singular);
