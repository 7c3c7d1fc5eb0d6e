using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Generators.Emit;
using Corpus.Generators.Emit.Articles;

namespace Corpus.Generators.Pipeline;

/// <summary>
/// What is generated for an article: its row in the corpus and its class, and the errors in its values. Two are equal if the generated code and
/// the errors are.
/// </summary>
/// <param name="Row"><see langword="null"/>, as is the class, if binding failed.</param>
/// <param name="Class"><see langword="null"/> for a packed article.</param>
internal sealed record ArticleOutput(CorpusRow? Row, ArticleClass? Class, EquatableArray<LocatedFinding> Errors)
{
    /// <summary>The part that the class of the corpus depends on: an edit of the body leaves it equal.</summary>
    public ArticleOutput WithoutClass() => Class is null ? this : this with { Class = null };
}
