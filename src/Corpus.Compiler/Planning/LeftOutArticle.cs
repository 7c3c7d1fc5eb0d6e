using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Planning;

/// <summary>An article that is a draft, or not of this time: a reference to it says so.</summary>
public sealed record LeftOutArticle(string Corpus, string Id)
{
    /// <returns>In ordinal order of the corpora and then of the ids.</returns>
    public static EquatableArray<LeftOutArticle> Of(IEnumerable<PlannedArticle> articles) => articles
        .Select(article => new LeftOutArticle(article.Head.File.Corpus, article.Head.File.Id))
        .OrderBy(article => article.Corpus, StringComparer.Ordinal)
        .ThenBy(article => article.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}
