using Corpus.Compiler.Collections;
using Corpus.Compiler.Indexes;

namespace Corpus.Generators.Emit.Models;

/// <summary>All that the class of a corpus holds besides the accessors, which stand with their articles.</summary>
/// <param name="Articles">In the corpus' order.</param>
/// <param name="Taxonomies">The enums whose labels the class can parse.</param>
/// <param name="Rows"><see langword="null"/> when the articles are C# source.</param>
internal sealed record CorpusClass(
    CorpusNames Names,
    EquatableArray<CorpusClassArticle> Articles,
    EquatableArray<IndexColumns> Indexes,
    EquatableArray<CorpusClassTaxonomy> Taxonomies,
    ImageRows? Rows);

internal sealed record CorpusClassArticle(string Id, string Identifier);

/// <param name="Singular"><c>Category</c></param>
internal sealed record CorpusClassTaxonomy(string EnumName, string Singular);
