using Corpus.Compiler.Inference;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;

namespace Corpus.Compiler.Planning;

/// <summary>Plans one corpus: its schema, and a name for each article.</summary>
internal static class CorpusPlanner
{
    /// <param name="findings">Gets the findings that depend on more than one article.</param>
    public static CorpusPlan Plan(CorpusArticles corpus, DeclaredSchemas declared, List<LocatedFinding> findings)
    {
        var (name, options, articles, excluded) = corpus;
        ReportTitleAsTaxonomy(options, findings);
        var valid = articles
            .Concat(excluded)
            .Where(article => !article.HasErrors)
            .OrderBy(article => article.File.Id, StringComparer.Ordinal)
            .ToArray();
        var schema = declared.Find(name) is { } own
            ? new SchemaResolver(own, WellKnownKeys.Taxonomies(options.Taxonomies), declared.InferredClasses).Resolve(valid, findings)
            : SchemaInference.Infer(name, options, valid, findings);
        findings.AddRange(Chronology.ReportRenamed(name, schema, valid));
        return new(name, options, schema, ArticleNamer.Name(name, schema, articles, findings)) { FieldHeaders = corpus.FieldHeaders };
    }

    private static void ReportTitleAsTaxonomy(CorpusOptions options, List<LocatedFinding> findings)
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
