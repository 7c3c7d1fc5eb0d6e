using Corpora.Text;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Inference;

/// <summary>
/// Reports keys that may be typing errors: similar to another key that is ten times as frequent, in an article without that key. If both
/// are frequent, they are different keys, however similar.
/// </summary>
internal static class RareKeys
{
    private const int TimesAsFrequent = 10;

    public static void Report(CorpusObservation observation, IReadOnlyList<ArticleMetadata> articles, ICollection<LocatedFinding> findings)
    {
        var keys = observation.Header.Keys.OrderByDescending(key => key.Mappings).ThenBy(key => key.Key, StringComparer.Ordinal).ToArray();
        foreach (var rare in keys)
        {
            var frequent = keys.TakeWhile(key => key.Mappings >= rare.Mappings * TimesAsFrequent).ToArray();
            if (NearestName.Find(rare.Key.AsSpan(), frequent.Select(key => key.Key)) is { } nearest)
            {
                Report(rare, frequent.First(key => key.Key == nearest), articles, findings);
            }
        }
    }

    private static void Report(
        KeyObservation rare, KeyObservation frequent, IReadOnlyList<ArticleMetadata> articles, ICollection<LocatedFinding> findings)
    {
        foreach (var article in articles)
        {
            if (Find(article, rare.Key) is { } entry && Find(article, frequent.Key) is null)
            {
                findings.Add(new(article.File.FilePath, new Finding(
                    Rules.RareKey,
                    entry.KeySpan,
                    Quotation.From(entry.Key),
                    Quantity.Describe(rare.Mappings, "article"),
                    Quotation.From(frequent.Spelling),
                    Quantity.Number(frequent.Mappings))));
            }
        }
    }

    private static HeaderEntry? Find(ArticleMetadata article, string key) =>
        article.Entries.FirstOrDefault(entry => MetadataKey.Normalize(entry.Key) == key);
}
