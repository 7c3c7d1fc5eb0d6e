using Corpus.Compiler.Binding;
using Corpus.Compiler.Collections;

namespace Corpus.Generators.Emit;

/// <summary>What the corpus' own classes need of an article. No body is here: an edit to one leaves it equal.</summary>
/// <param name="Cells">In a pack, the values as numbers, one for each property of the schema; else none.</param>
internal sealed record CorpusRow(BoundArticle Head, EquatableArray<string> Cells);
