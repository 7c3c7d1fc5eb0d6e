using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Planning;

/// <summary>An article that is a draft, or not of this time: a reference to it says so.</summary>
public sealed record ExcludedArticle(string Corpus, string Id)
{
    /// <returns>In ordinal order of the corpora and then of the ids.</returns>
    public static EquatableArray<ExcludedArticle> SelectFrom(IEnumerable<ArticleInput> articles) => articles
        .Select(article => new ExcludedArticle(article.Head.File.Corpus, article.Head.File.Id))
        .OrderBy(article => article.Corpus, StringComparer.Ordinal)
        .ThenBy(article => article.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}
