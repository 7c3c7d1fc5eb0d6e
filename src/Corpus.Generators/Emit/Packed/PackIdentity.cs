using System.Collections.Immutable;
using Corpus.Compiler.Options;
using Corpus.Compiler.Packing;
using Corpus.Compiler.Planning;
using Corpus.Generators.Inputs;

namespace Corpus.Generators.Emit.Packed;

/// <summary>The fingerprint that pairs the code with its pack; the only packed output that depends on article bodies.</summary>
internal sealed record PackIdentity(CorpusNames Names, ulong Fingerprint);

internal static class PackIdentities
{
    public static IEnumerable<PackIdentity> SelectFrom(ProjectPlan project, ImmutableArray<SourceArticle> articles)
    {
        foreach (var plan in project.Corpora.Where(plan => plan.Options.Storage == CorpusStorage.Packed))
        {
            // Of articles with one id, which is an error, the first counts, as in the plan.
            var byId = new Dictionary<string, ulong>(plan.Names.Count, StringComparer.Ordinal);
            foreach (var article in articles)
            {
                if (!article.IsExcluded && article.RowFingerprint is { } fingerprint && article.File.Corpus == plan.Name && !byId.ContainsKey(article.File.Id))
                {
                    byId.Add(article.File.Id, fingerprint);
                }
            }

            // The names of the plan are sorted by id; sorting ten thousand articles would take longer than the rest of an edit.
            yield return new(
                CorpusNames.From(plan),
                PackFingerprint.Combine(plan.Names.Select(name => byId.TryGetValue(name.Id, out var known) ? known : 0)));
        }
    }
}
