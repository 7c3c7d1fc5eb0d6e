using System.Collections.Immutable;
using Corpus.Compiler.Options;
using Corpus.Compiler.Packing;
using Corpus.Compiler.Planning;
using Corpus.Generators.Inputs;

namespace Corpus.Generators.Emit.Packed;

/// <summary>What tells the pack that belongs to the code from all others. Of all that is generated for a pack only this hangs on bodies.</summary>
internal sealed record PackIdentity(CorpusNames Names, ulong Fingerprint);

internal static class PackIdentities
{
    public static IEnumerable<PackIdentity> SelectFrom(ProjectPlan project, ImmutableArray<SourceArticle> articles)
    {
        foreach (var plan in project.Corpora.Where(plan => plan.Options.Storage == CorpusStorage.Packed))
        {
            // The first of those with one id, as in the plan; that there are two is an error.
            var byId = new Dictionary<string, ulong>(plan.Names.Count, StringComparer.Ordinal);
            foreach (var article in articles)
            {
                if (!article.IsExcluded && article.RowFingerprint is { } fingerprint && article.File.Corpus == plan.Name && !byId.ContainsKey(article.File.Id))
                {
                    byId.Add(article.File.Id, fingerprint);
                }
            }

            // The plan has the names in ordinal order of the ids: sorting ten thousand would take longer than all else of an edit.
            yield return new(
                CorpusNames.From(plan),
                PackFingerprint.Combine(plan.Names.Select(name => byId.TryGetValue(name.Id, out var known) ? known : 0)));
        }
    }
}
