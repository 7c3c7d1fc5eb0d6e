using System.Collections.Immutable;
using Corpus.Compiler.Images;
using Corpus.Compiler.Planning;

namespace Corpus.Generators.Emit.Models;

internal static class ImageFiles
{
    public static IEnumerable<ImageFile> Of(ProjectPlan project, ImmutableArray<RowFingerprint> rows)
    {
        var byCorpus = rows.ToLookup(row => row.Corpus, StringComparer.Ordinal);
        foreach (var plan in project.Corpora.Where(plan => plan.Options.Storage == CorpusStorage.Image))
        {
            // The first of those with one id, as in the plan; that there are two is an error.
            var byId = new Dictionary<string, ulong>(plan.Names.Count, StringComparer.Ordinal);
            foreach (var row in byCorpus[plan.Name])
            {
                if (!byId.ContainsKey(row.Id))
                {
                    byId.Add(row.Id, row.Fingerprint);
                }
            }

            // The plan has the names in ordinal order of the ids: sorting ten thousand would take longer than all else of an edit.
            yield return new(
                CorpusNames.Of(plan),
                ImageFingerprint.Combine(plan.Names.Select(name => byId.TryGetValue(name.Id, out var fingerprint) ? fingerprint : 0)));
        }
    }
}
