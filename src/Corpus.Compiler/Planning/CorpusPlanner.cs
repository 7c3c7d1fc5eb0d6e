using Corpus.Compiler.Inference;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Planning;

/// <summary>Plans one corpus: its schema, and a name for each article.</summary>
internal static class CorpusPlanner
{
    /// <param name="findings">Gets the findings that depend on more than one article.</param>
    public static CorpusPlan Plan(CorpusArticles corpus, DeclaredSchemas declared, List<LocatedFinding> findings)
    {
        var (name, options, articles, excluded) = corpus;
        ReportTitle(options.Taxonomies, OptionTable.Taxonomies, "other keys, because a title is always text", findings);
        ReportTitle(options.IgnoredKeys, OptionTable.IgnoredKeys, "other keys, because every article has the property Title", findings);
        var valid = articles
            .Concat(excluded)
            .Where(article => !article.HasErrors)
            .OrderBy(article => article.File.Id, StringComparer.Ordinal)
            .ToArray();
        var schema = declared.Find(name) is { } own
            ? new SchemaResolver(own, WellKnownKeys.Taxonomies(options.Taxonomies), declared.InferredClasses).Resolve(valid, findings)
            : SchemaInference.Infer(name, options, IgnoredKeys.Without(options, valid), findings);
        schema = schema with { IgnoredKeys = schema.IgnoredKeys.Concat(options.IgnoredKeys).ToEquatableArray() };
        findings.AddRange(Chronology.ReportRenamed(name, schema, valid));
        return new(name, options, schema, ArticleNamer.Name(name, schema, articles, findings)) { FieldHeaders = corpus.FieldHeaders };
    }

    private static void ReportTitle(EquatableArray<string> keys, Option option, string expected, List<LocatedFinding> findings)
    {
        if (keys.FirstOrDefault(key => MetadataKey.Normalize(key) == WellKnownKeys.Title) is { } title)
        {
            findings.Add(new(null, new Finding(Rules.OptionValue, SourceSpan.FileStart, title, option.Name, expected)));
        }
    }
}

/// <summary>Removes the keys of <c>CorpusIgnoredKeys</c> from articles whose schema is inferred.</summary>
internal static class IgnoredKeys
{
    /// <returns>The same articles if none of them has such a key.</returns>
    public static IReadOnlyList<ArticleMetadata> Without(CorpusOptions options, IReadOnlyList<ArticleMetadata> articles)
    {
        var ignored = new HashSet<string>(options.IgnoredKeys.Select(MetadataKey.Normalize), StringComparer.Ordinal);
        ignored.Remove(WellKnownKeys.Title);
        return ignored.Count == 0 ? articles : articles.Select(article => Without(ignored, article)).ToArray();
    }

    private static ArticleMetadata Without(HashSet<string> ignored, ArticleMetadata article)
    {
        var entries = article.Entries.Where(entry => !ignored.Contains(MetadataKey.Normalize(entry.Key))).ToEquatableArray();
        return entries.Count == article.Entries.Count ? article : article with { Entries = entries };
    }
}
