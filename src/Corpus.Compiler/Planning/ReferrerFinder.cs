using Corpus.Compiler.Metadata;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Planning;

/// <summary>Inverts references: finds the referrers of each article.</summary>
internal static class ReferrerFinder
{
    /// <param name="plans">The plans of all corpora.</param>
    /// <param name="articles">The articles of each corpus.</param>
    public static CorpusPlan WithReferrers(
        CorpusPlan plan,
        IReadOnlyList<CorpusPlan> plans,
        IReadOnlyDictionary<string, IReadOnlyList<ArticleMetadata>> articles)
    {
        var found = new List<Referrers>();
        foreach (var property in plan.Schema.Properties)
        {
            if (property.Reverse is { } reverse
                && plans.FirstOrDefault(other => other.Name == reverse.Corpus) is { } from
                && from.Schema.Properties.FirstOrDefault(candidate => candidate.Name == reverse.Property) is { } reference)
            {
                found.AddRange(Find(property.Name, reference, plan, articles[from.Name]));
            }
        }

        return found.Count == 0 ? plan : plan with { Referrers = found.ToEquatableArray() };
    }

    /// <param name="articles">In ordinal order of the ids, so that the referrers of an article are, too.</param>
    private static IEnumerable<Referrers> Find(
        string property, SchemaProperty reference, CorpusPlan target, IReadOnlyList<ArticleMetadata> articles)
    {
        var referrers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var entry in article.Entries)
            {
                if (MetadataKey.Normalize(entry.Key) == reference.Key)
                {
                    Add(entry.Value, article.File.Id, referrers);
                }
            }
        }

        // A reference to an unknown article is reported when it is bound.
        return referrers
            .Where(entry => target.FindRank(entry.Key) >= 0)
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => new Referrers(property, entry.Key, entry.Value.ToEquatableArray()));
    }

    private static void Add(HeaderValue value, string referrer, Dictionary<string, List<string>> referrers)
    {
        foreach (var id in Ids(value))
        {
            if (!referrers.TryGetValue(id, out var ids))
            {
                referrers.Add(id, ids = []);
            }

            // A list may contain an article twice.
            if (ids.Count == 0 || ids[ids.Count - 1] != referrer)
            {
                ids.Add(referrer);
            }
        }
    }

    private static IEnumerable<string> Ids(HeaderValue value) => value switch
    {
        HeaderScalar scalar => [scalar.Text],
        HeaderList list => list.Items.OfType<HeaderScalar>().Select(item => item.Text),
        _ => [],
    };
}
