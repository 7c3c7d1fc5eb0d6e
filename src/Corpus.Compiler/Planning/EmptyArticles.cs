using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Planning;

/// <summary>
/// Finds articles that lack a text. Where most articles of a corpus consist of metadata, as the authors of a site do, none lacks it; but a
/// file without any content is a mistake in every corpus.
/// </summary>
internal static class EmptyArticles
{
    /// <param name="articles">The included articles of one corpus.</param>
    public static IEnumerable<LocatedFinding> Find(IReadOnlyCollection<ArticleMetadata> articles)
    {
        var haveTexts = articles.Count(article => article.HasText) * 2 > articles.Count;
        return articles
            .Where(article => article.MissingText is { } place && (haveTexts || place == SourceSpan.FileStart))
            .Select(article => new LocatedFinding(article.File.FilePath, new Finding(Rules.EmptyBody, article.MissingText!.Value)));
    }
}
