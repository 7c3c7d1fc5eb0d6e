using Corpus.Compiler.Metadata;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Inference;

/// <summary>
/// The input of inference, collected from the headers of a corpus: per key its spellings and the kinds and shapes of its values.
/// </summary>
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

    /// <summary>The number of articles with a title in the header or as a heading.</summary>
    public int TitledArticles { get; }

    public MappingObservation Header { get; } = new(depth: 0);

    /// <summary>The labels of each taxonomy, by the singular of its keys.</summary>
    public SortedDictionary<string, LabelObservation> Labels { get; } = new(StringComparer.Ordinal);

    /// <param name="articles">In an order that does not depend on the host.</param>
    public static CorpusObservation From(IReadOnlyList<ArticleMetadata> articles, HashSet<string> taxonomyKeys) =>
        new(articles, taxonomyKeys);

    private static bool HasTitle(ArticleMetadata article) =>
        article.Heading is not null
        || article.Entries.Any(entry => entry.Value is not HeaderNull && MetadataKey.Normalize(entry.Key) == WellKnownKeys.Title);

    public void AddLabels(ArticleMetadata article, HashSet<string> taxonomyKeys)
    {
        foreach (var entry in article.Entries)
        {
            var key = MetadataKey.Normalize(entry.Key);
            if (entry.Value is HeaderNull || !taxonomyKeys.Contains(key))
            {
                continue;
            }

            var singular = EnglishNoun.Singular(key);
            if (!Labels.TryGetValue(singular, out var labels))
            {
                labels = new();
                Labels.Add(singular, labels);
            }

            labels.Add(entry, article.File);
        }
    }
}

/// <summary>The mappings at one key path, or the headers of all articles.</summary>
internal sealed class MappingObservation(int depth)
{
    private readonly Dictionary<string, KeyObservation> _keys = new(StringComparer.Ordinal);

    /// <summary>The number of mappings.</summary>
    public int Count { get; private set; }

    /// <summary>The keys with at least one value, in ordinal order.</summary>
    public IEnumerable<KeyObservation> Keys => _keys.Values.Where(key => key.Mappings > 0).OrderBy(key => key.Key, StringComparer.Ordinal);

    /// <summary>Adds a mapping. Keys that are no properties, and repeated ones, are errors that binding reports.</summary>
    public void Add(EquatableArray<HeaderEntry> entries, ArticleFile article)
    {
        Count++;
        foreach (var entry in PropertyKeys.Distinct(entries).Where(entry => depth == 0 || PropertyKeys.CanName(entry.Key)))
        {
            var key = MetadataKey.Normalize(entry.Key);
            if (!_keys.TryGetValue(key, out var observation))
            {
                observation = new(key, depth);
                _keys.Add(key, observation);
            }

            observation.Add(entry, article);
        }
    }
}

/// <summary>The labels of a taxonomy, collected from all of its keys.</summary>
internal sealed class LabelObservation
{
    private readonly Dictionary<string, Occurrence> _labels = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Occurrence> _lists = new(StringComparer.Ordinal);

    /// <summary>The first occurrence of each label, in ordinal order of the labels.</summary>
    public IEnumerable<KeyValuePair<string, Occurrence>> Labels => _labels.OrderBy(label => label.Key, StringComparer.Ordinal);

    /// <summary>The first occurrence of each label that looks like a list of labels, in ordinal order.</summary>
    public IEnumerable<Occurrence> LabelsLikeLists => _lists.Values;

    public void Add(HeaderEntry entry, ArticleFile article)
    {
        if (entry.Value is HeaderList list)
        {
            foreach (var item in list.Items)
            {
                AddLabel(item, article);
            }
        }
        else
        {
            AddLabel(entry.Value, article);
            AddIfLikeList(entry, article);
        }
    }

    /// <summary>Adds the label of an entry if it looks like a list of labels.</summary>
    /// <remarks>
    /// Quotes around a value of YAML say that it is one label. In a format without keys, and in a path, a list cannot be written: there,
    /// the key has the place of the value.
    /// </remarks>
    public void AddIfLikeList(HeaderEntry entry, ArticleFile article)
    {
        if (entry.Value is HeaderScalar { Style: not ScalarStyle.Quoted } label
            && entry.KeySpan != label.Span
            && LabelLook.IsLikeList(label.Text)
            && !_lists.ContainsKey(label.Text))
        {
            _lists.Add(label.Text, new Occurrence(article, label.Span, label.Text));
        }
    }

    /// <summary>Adds a scalar. Any other value is an error of its article, which binding reports.</summary>
    public void AddLabel(HeaderValue value, ArticleFile article)
    {
        if (value is HeaderScalar label && !_labels.ContainsKey(label.Text))
        {
            _labels.Add(label.Text, new Occurrence(article, label.Span, label.Text));
        }
    }
}

/// <summary>A place in an article of the corpus.</summary>
/// <param name="Text">The text there.</param>
internal sealed record Occurrence(ArticleFile File, SourceSpan Span, string Text)
{
    public LocatedFinding Report(Rule rule, params string[] arguments) => new(File.FilePath, new Finding(rule, Span, arguments));
}
