using Corpus.Compiler.Metadata;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Reading.Headers;

namespace Corpus.Compiler.Planning;

/// <summary>
/// Decides for a whole corpus which articles begin with header fields, where an article alone does not show it: a first paragraph
/// <c>Minsk: The river rose.</c> is text unless other articles have a header with that key.
/// </summary>
internal static class UncertainFields
{
    /// <param name="articles">The included articles of one corpus.</param>
    /// <returns>The ids, in ordinal order, of the articles whose <see cref="ArticleMetadata.Fields"/> are a header.</returns>
    public static EquatableArray<string> SelectHeaders(IReadOnlyCollection<ArticleMetadata> articles)
    {
        var uncertain = articles.Where(article => article.Fields is not null).ToArray();
        if (uncertain.Length == 0)
        {
            return [];
        }

        var known = new HashSet<string>(
            articles.Where(article => article.Fields is null && !article.HasErrors).SelectMany(article => KeysOf(article.Entries)),
            StringComparer.Ordinal);
        var frequent = FindFrequent(uncertain, articles.Count);
        return uncertain
            .Where(article => IsHeader(article.Fields!, known, frequent))
            .Select(article => article.File.Id)
            .OrderBy(id => id, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>The findings about the articles of which the first paragraph may be a header.</summary>
    public static IEnumerable<LocatedFinding> Findings(
        string corpus, IEnumerable<ArticleMetadata> articles, EquatableArray<string> headers)
    {
        var isHeader = new HashSet<string>(headers, StringComparer.Ordinal);
        foreach (var article in articles.Where(article => article.Fields is not null))
        {
            IEnumerable<Finding> findings = isHeader.Contains(article.File.Id)
                ? article.Fields!.Findings
                : [ReadAsText(corpus, article.Fields!)];
            foreach (var finding in findings)
            {
                yield return new(article.File.FilePath, finding);
            }
        }
    }

    private static Finding ReadAsText(string corpus, FieldHeader fields)
    {
        var first = fields.Entries[0];
        return new(Rules.FieldReadAsText, first.KeySpan, Quotation.From(first.Key + ":"), corpus);
    }

    /// <summary>
    /// Whether a certain header has one of the keys; or whether all keys are frequent, and either there are several or the values of the
    /// one are no sentences.
    /// </summary>
    private static bool IsHeader(FieldHeader fields, HashSet<string> known, IReadOnlyDictionary<string, bool> frequent)
    {
        var keys = KeysOf(fields.Entries).ToArray();
        return keys.Any(known.Contains) || (keys.All(frequent.ContainsKey) && (keys.Length > 1 || frequent[keys[0]]));
    }

    /// <summary>Finds the keys that at least half of the articles have, at least two.</summary>
    /// <returns>For each, whether most of its values do not end like a sentence.</returns>
    private static IReadOnlyDictionary<string, bool> FindFrequent(ArticleMetadata[] uncertain, int articles) => uncertain
        .SelectMany(article => article.Fields!.Entries.Where(IsField))
        .GroupBy(entry => MetadataKey.Normalize(entry.Key), StringComparer.Ordinal)
        .Select(key => (key.Key, Count: key.Count(), Sentences: key.Count(entry => IsSentence(entry.Value))))
        .Where(key => key.Count > 1 && key.Count * 2 >= articles)
        .ToDictionary(key => key.Key, key => key.Sentences * 2 < key.Count, StringComparer.Ordinal);

    private static bool IsSentence(HeaderValue value) =>
        value is HeaderScalar scalar && FieldText.IsSentence(scalar.Text, 0, scalar.Text.Length);

    private static IEnumerable<string> KeysOf(IEnumerable<HeaderEntry> entries) =>
        entries.Where(IsField).Select(entry => MetadataKey.Normalize(entry.Key));

    /// <summary>A key of the path has no place in the file.</summary>
    private static bool IsField(HeaderEntry entry) => entry.KeySpan.Length > 0;
}
