using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Inference;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Planning;

/// <summary>Plans one corpus: its schema, and a name for each article.</summary>
internal static class CorpusPlanner
{
    /// <param name="heads">In any order: it makes no difference. Of those with one id the first path counts.</param>
    public static PlanResult Plan(string corpus, CorpusOptions options, IReadOnlyList<ArticleMetadata> heads) =>
        Plan(corpus, options, heads, DeclaredSchemas.None);

    /// <summary>Plans a corpus whose schema the project may declare.</summary>
    internal static PlanResult Plan(string corpus, CorpusOptions options, IReadOnlyList<ArticleMetadata> heads, DeclaredSchemas declared)
    {
        var findings = new List<LocatedFinding>();
        var sorted = SortedById(heads);
        RefuseTitleAsTaxonomy(options, findings);
        var sound = sorted.Where(head => !head.HasErrors).ToArray();
        var schema = declared.Find(corpus) is { } own
            ? new SchemaResolver(own, WellKnownKeys.Taxonomies(options.Taxonomies), declared.InferredClasses).Resolve(sound, findings)
            : SchemaInference.Infer(corpus, options, sound, findings);
        var names = ArticleNamer.Name(corpus, schema, sorted, findings);
        return new(new(corpus, options, schema, names), findings.ToEquatableArray());
    }

    private static List<ArticleMetadata> SortedById(IReadOnlyList<ArticleMetadata> heads)
    {
        var sorted = new List<ArticleMetadata>(heads.Count);
        var byId = heads.OrderBy(head => head.File.Id, StringComparer.Ordinal).ThenBy(head => head.File.FilePath, StringComparer.Ordinal);
        foreach (var head in byId)
        {
            if (sorted.Count == 0 || sorted[sorted.Count - 1].File.Id != head.File.Id)
            {
                sorted.Add(head);
            }
        }

        return sorted;
    }

    private static void RefuseTitleAsTaxonomy(CorpusOptions options, List<LocatedFinding> findings)
    {
        if (options.Taxonomies.FirstOrDefault(key => MetadataKey.Normalize(key) == WellKnownKeys.Title) is { } title)
        {
            var finding = new Finding(
                Rules.OptionValue, SourceSpan.FileStart,
                title, "CorpusTaxonomies", "other keys, because a title is always text");
            findings.Add(new(null, finding));
        }
    }
}

/// <param name="Findings">Errors, warnings and notes that only show when the corpus is seen whole.</param>
public sealed record PlanResult(CorpusPlan Plan, EquatableArray<LocatedFinding> Findings);
