using Corpus.Compiler.Articles;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Planning;

/// <summary>Plans all corpora of a project. The order in which the host lists the files makes no difference.</summary>
public static class ProjectPlanner
{
    public static ProjectPlan Plan(IEnumerable<PlannedArticle> articles, string rootNamespace, OptionValues options)
    {
        var findings = new List<LocatedFinding>();
        var refused = new SortedSet<string>(StringComparer.Ordinal);
        var sorted = articles
            .OrderBy(article => article.Head.File.Id, StringComparer.Ordinal)
            .ThenBy(article => article.Head.File.FilePath, StringComparer.Ordinal)
            .ThenBy(article => article.Head.File.Corpus, StringComparer.Ordinal)
            .ToArray();

        var listedOnce = FileChecks.RefuseListedTwice(sorted, findings);
        var inSource = listedOnce.Count(article => !StorageOption.IsImage(article.Options, options));
        if (inSource > StorageLimits.MostArticlesInSource)
        {
            findings.Add(StorageLimits.SourceIsFull(inSource));
            return ProjectPlan.Empty with { Findings = findings.ToEquatableArray() };
        }

        var reader = new OptionReader(rootNamespace, options);
        var corpora = listedOnce
            .GroupBy(article => article.Head.File.Corpus, StringComparer.Ordinal)
            .OrderBy(corpus => corpus.Key, StringComparer.Ordinal)
            .Select(corpus => Plan(corpus.Key, corpus.ToArray(), reader, refused, findings))
            .ToArray();

        // What is wrong with an option of the project, each corpus finds.
        var nameable = CorpusSetChecks.RefuseUnnameable(corpora, findings);
        return new(nameable, refused.ToEquatableArray(), findings.Distinct().ToEquatableArray())
        {
            HasFilesListedTwice = listedOnce.Count < sorted.Length,
        };
    }

    private static CorpusPlan Plan(
        string corpus,
        PlannedArticle[] articles,
        OptionReader reader,
        SortedSet<string> refused,
        List<LocatedFinding> findings)
    {
        var options = reader.Read(corpus, articles, findings);
        if (NamespaceName.Hides(options.Namespace, corpus))
        {
            findings.Add(new(null, new Finding(Rules.NamespaceHidesCorpus, SourceSpan.FileStart, corpus, options.Namespace)));
        }

        var heads = FileChecks.RefuseDuplicateIds(articles.Select(article => article.Head).ToArray(), refused, findings);
        var result = CorpusPlanner.Plan(corpus, options, heads);
        findings.AddRange(result.Findings);
        return result.Plan;
    }
}
