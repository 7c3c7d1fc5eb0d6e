using Corpus.Compiler.Binding;
using Corpus.Compiler.Collections;

namespace Corpus.Generators.Emit;

/// <summary>The part of an article that the class of its corpus depends on. It has no body, so that an edit of one leaves it equal.</summary>
/// <param name="Cells">For packed storage, the values as numbers, one for each property of the schema; otherwise empty.</param>
internal sealed record CorpusRow(BoundArticle Article, EquatableArray<string> Cells);
