using Corpus.Compiler.Collections;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Planning;

/// <summary>Turns references round: for each article that is referred to, who does.</summary>
internal static class ReferrerFinder
{
    /// <param name="plans">Of all corpora.</param>
    /// <param name="heads">The articles of each corpus.</param>
    public static CorpusPlan WithReferrers(
        CorpusPlan plan,
        IReadOnlyList<CorpusPlan> plans,
        IReadOnlyDictionary<string, IReadOnlyList<ArticleMetadata>> heads)
    {
        var found = new List<Referrers>();
        foreach (var property in plan.Schema.Properties)
        {
            if (property.Reverse is { } reverse
                && plans.FirstOrDefault(other => other.Name == reverse.Corpus) is { } from
                && from.Schema.Properties.FirstOrDefault(candidate => candidate.Name == reverse.Property) is { } reference)
            {
                found.AddRange(Find(property.Name, reference, plan, heads[from.Name]));
            }
        }

        return found.Count == 0 ? plan : plan with { Referrers = found.ToEquatableArray() };
    }

    /// <param name="heads">In ordinal order of the ids, so that those who refer to one article come in theirs.</param>
    private static IEnumerable<Referrers> Find(string property, SchemaProperty reference, CorpusPlan target, IReadOnlyList<ArticleMetadata> heads)
    {
        var referrers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var head in heads)
        {
            foreach (var entry in head.Entries)
            {
                if (MetadataKey.Normalize(entry.Key) == reference.Key)
                {
                    Add(entry.Value, head.File.Id, referrers);
                }
            }
        }

        // What refers to no article is an error of its own.
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

            // A list may name an article twice.
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
