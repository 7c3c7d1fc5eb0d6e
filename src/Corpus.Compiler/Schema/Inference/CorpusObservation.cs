using Corpus.Compiler.Articles;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Schema.Inference;

/// <summary>Everything that the articles of a corpus say in their headers.</summary>
internal sealed class CorpusObservation
{
    private CorpusObservation(IReadOnlyList<ArticleMetadata> articles, HashSet<string> taxonomyKeys)
    {
        Articles = articles.Count;
        foreach (var article in articles)
        {
            Header.Add(article.Entries, article.File);
            TitledArticles += HasTitle(article) ? 1 : 0;
            AddLabels(article, taxonomyKeys);
        }
    }

    public int Articles { get; }

    /// <summary>How many articles have a title, be it in their header or as a heading.</summary>
    public int TitledArticles { get; }

    public MappingObservation Header { get; } = new(depth: 0);

    /// <summary>By the singular of their keys.</summary>
    public SortedDictionary<string, LabelObservation> Labels { get; } = new(StringComparer.Ordinal);

    /// <param name="articles">In an order that the articles decide, not the host.</param>
    public static CorpusObservation From(IReadOnlyList<ArticleMetadata> articles, HashSet<string> taxonomyKeys) => new(articles, taxonomyKeys);

    private static bool HasTitle(ArticleMetadata article) =>
        article.Heading is not null
        || article.Entries.Any(entry => entry.Value is not HeaderNull && MetadataKey.Normalize(entry.Key) == WellKnownKeys.Title);

    private void AddLabels(ArticleMetadata article, HashSet<string> taxonomyKeys)
    {
        foreach (var entry in article.Entries)
        {
            var key = MetadataKey.Normalize(entry.Key);
            if (entry.Value is HeaderNull || !taxonomyKeys.Contains(key))
            {
                continue;
            }

            var singular = WellKnownKeys.Singular(key);
            if (!Labels.TryGetValue(singular, out var labels))
            {
                labels = new();
                Labels.Add(singular, labels);
            }

            labels.Add(entry.Value, article.File);
        }
    }
}
