using Corpora.Text;
using Corpus.Compiler.Inference;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Analysis;

/// <summary>A key of articles that is not a property of their declared schema: the schema may lack one.</summary>
/// <param name="Key">The normalized key.</param>
/// <param name="Spelling">The best spelling in the articles.</param>
/// <param name="Articles">The number of articles with the key.</param>
/// <param name="First">The path of the first article with the key.</param>
public sealed record UndeclaredKey(string Key, string Spelling, int Articles, string First)
{
    /// <summary>The spelling, escaped for a message.</summary>
    public string Quoted => Quotation.From(Spelling);

    /// <summary>
    /// Finds all such keys except those similar to a property's key, which are reported in the articles as typing errors.
    /// </summary>
    /// <param name="articles">The articles without errors of their own, in the order of their ids.</param>
    public static IEnumerable<UndeclaredKey> Find(CorpusPlan plan, IReadOnlyList<ArticleMetadata> articles)
    {
        var known = new HashSet<string>(
            plan.Schema.Properties
                .Where(property => property.Reverse is null)
                .Select(property => property.Key)
                .Concat(plan.Schema.IgnoredKeys.Select(MetadataKey.Normalize)),
            StringComparer.Ordinal);
        return articles
            .SelectMany(
                article => article.Entries,
                (article, entry) => (Key: MetadataKey.Normalize(entry.Key), Spelling: entry.Key, article.File.Path))
            .Where(use => !known.Contains(use.Key) && !WellKnownKeys.IsReserved(use.Key))
            .GroupBy(use => use.Key, StringComparer.Ordinal)
            .Where(uses => NearestName.Find(uses.Key.AsSpan(), known) is null)
            .OrderBy(uses => uses.Key, StringComparer.Ordinal)
            .Select(uses => new UndeclaredKey(
                uses.Key, KeyObservation.BestSpelling(uses.Select(use => use.Spelling).Distinct()), uses.Count(), uses.First().Path));
    }
}

/// <summary>A required property that some articles have and others lack: the schema may require too much.</summary>
/// <param name="Missing">The number of articles that lack it.</param>
/// <param name="First">The path of the first article that lacks it.</param>
public sealed record RequiredKey(SchemaProperty Property, int Missing, string First)
{
    /// <param name="articles">The articles without errors of their own, in the order of their ids.</param>
    public static IEnumerable<RequiredKey> FindLacking(CorpusPlan plan, IReadOnlyList<ArticleMetadata> articles)
    {
        var required = plan.Schema.Properties.Where(
            property => property is { IsRequired: true, Reverse: null } && !UnfillableType.IsIn(property.Type));
        foreach (var property in required)
        {
            var missing = articles.Where(article => !Has(article, property)).ToArray();
            if (missing.Length > 0 && missing.Length < articles.Count)
            {
                yield return new(property, missing.Length, missing[0].File.Path);
            }
        }
    }

    private static bool Has(ArticleMetadata article, SchemaProperty property) =>
        (property is { IsInherited: true, Key: WellKnownKeys.Title } && article.Heading is not null)
        || article.Entries.Any(entry =>
            MetadataKey.Normalize(entry.Key) == property.Key && (property.IsNullable || entry.Value is not HeaderNull));
}
