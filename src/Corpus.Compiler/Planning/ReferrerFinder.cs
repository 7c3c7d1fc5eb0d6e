using Corpus.Compiler.Articles;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Metadata;
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
        IReadOnlyDictionary<string, IReadOnlyList<ArticleHead>> heads)
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

    private static IEnumerable<Referrers> Find(string property, SchemaProperty reference, CorpusPlan target, IReadOnlyList<ArticleHead> heads)
    {
        var referrers = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var head in heads)
        {
            foreach (var id in head.Entries.Where(entry => MetadataKey.Normalize(entry.Key) == reference.Key).SelectMany(entry => Ids(entry.Value)))
            {
                if (!referrers.TryGetValue(id, out var ids))
                {
                    referrers.Add(id, ids = new(StringComparer.Ordinal));
                }

                ids.Add(head.File.Id);
            }
        }

        // What refers to no article is an error of its own.
        return referrers
            .Where(entry => target.FindRank(entry.Key) >= 0)
            .Select(entry => new Referrers(property, entry.Key, entry.Value.ToEquatableArray()));
    }

    private static IEnumerable<string> Ids(HeaderValue value) => value switch
    {
        ScalarValue scalar => [scalar.Text],
        ListValue list => list.Items.OfType<ScalarValue>().Select(item => item.Text),
        _ => [],
    };
}
