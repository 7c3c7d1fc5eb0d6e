using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Generators.Emit;
using Corpus.Generators.Emit.Articles;

namespace Corpus.Generators.Pipeline;

/// <summary>An article with its schema applied: its row in the corpus, its class, and the errors among its values.</summary>
/// <param name="Row"><see langword="null"/>, as is the class, when binding itself failed.</param>
/// <param name="Class"><see langword="null"/> when the article is a row of a pack.</param>
internal sealed record ArticleOutput(CorpusRow? Row, ArticleClass? Class, EquatableArray<LocatedFinding> Errors)
{
    /// <summary>What a corpus as a whole needs of the article: an edit to its body leaves it equal.</summary>
    public ArticleOutput WithoutClass() => Class is null ? this : this with { Class = null };
}
