using Corpus.Compiler.Inference;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Planning;

/// <summary>Plans one corpus: its schema, and a name for each article.</summary>
internal static class CorpusPlanner
{
    /// <param name="articles">In any order. Of articles with one id, that with the first path counts.</param>
    public static PlanResult Plan(string corpus, CorpusOptions options, IReadOnlyList<ArticleMetadata> articles) =>
        Plan(corpus, options, articles, DeclaredSchemas.None);

    /// <summary>Plans a corpus whose schema the project may declare.</summary>
    internal static PlanResult Plan(string corpus, CorpusOptions options, IReadOnlyList<ArticleMetadata> articles, DeclaredSchemas declared)
    {
        var findings = new List<LocatedFinding>();
        var sorted = SortedById(articles);
        RefuseTitleAsTaxonomy(options, findings);
        var sound = sorted.Where(article => !article.HasErrors).ToArray();
        var schema = declared.Find(corpus) is { } own
            ? new SchemaResolver(own, WellKnownKeys.Taxonomies(options.Taxonomies), declared.InferredClasses).Resolve(sound, findings)
            : SchemaInference.Infer(corpus, options, sound, findings);
        var names = ArticleNamer.Name(corpus, schema, sorted, findings);
        return new(new(corpus, options, schema, names), findings.ToEquatableArray());
    }

    private static List<ArticleMetadata> SortedById(IReadOnlyList<ArticleMetadata> articles)
    {
        var sorted = new List<ArticleMetadata>(articles.Count);
        var byId = articles.OrderBy(article => article.File.Id, StringComparer.Ordinal).ThenBy(article => article.File.FilePath, StringComparer.Ordinal);
        foreach (var article in byId)
        {
            if (sorted.Count == 0 || sorted[sorted.Count - 1].File.Id != article.File.Id)
            {
                sorted.Add(article);
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

/// <param name="Findings">Findings that depend on more than one article.</param>
public sealed record PlanResult(CorpusPlan Plan, EquatableArray<LocatedFinding> Findings);
