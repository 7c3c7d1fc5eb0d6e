using Corpora.Text;
using Corpus.Compiler.Inference;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Analysis;

/// <summary>A key of articles for which their declared schema has no property: the schema may lack one.</summary>
/// <param name="Key">Normalized.</param>
/// <param name="Spelling">As the articles spell it.</param>
/// <param name="Articles">How many have it.</param>
/// <param name="First">The path of the first that does.</param>
public sealed record UndeclaredKey(string Key, string Spelling, int Articles, string First)
{
    /// <summary>The spelling, as a message can hold it.</summary>
    public string Quoted => Quotation.From(Spelling);

    /// <summary>A key that is nearly a property's is left out: it is a slip in the articles, and reported there.</summary>
    /// <param name="articles">Those without errors of their own, in the order of their ids.</param>
    public static IEnumerable<UndeclaredKey> Find(CorpusPlan plan, IReadOnlyList<ArticleMetadata> articles)
    {
        var known = new HashSet<string>(plan.Schema.Properties.Where(property => property.Reverse is null).Select(property => property.Key), StringComparer.Ordinal);
        return articles
            .SelectMany(article => article.Entries, (article, entry) => (Key: MetadataKey.Normalize(entry.Key), Spelling: entry.Key, article.File.Path))
            .Where(use => !known.Contains(use.Key) && !WellKnownKeys.IsReserved(use.Key))
            .GroupBy(use => use.Key, StringComparer.Ordinal)
            .Where(uses => NearestName.Find(uses.Key.AsSpan(), known) is null)
            .OrderBy(uses => uses.Key, StringComparer.Ordinal)
            .Select(uses => new UndeclaredKey(
                uses.Key, KeyObservation.BestSpelling(uses.Select(use => use.Spelling).Distinct()), uses.Count(), uses.First().Path));
    }
}
