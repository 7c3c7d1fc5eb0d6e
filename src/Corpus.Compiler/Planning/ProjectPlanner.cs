using Corpus.Compiler.Articles;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Schema.Declared;
using Corpus.Compiler.Text;
using Corpus.Compiler.Values;

namespace Corpus.Compiler.Planning;

/// <summary>Plans all corpora of a project. The order in which the host lists the files makes no difference.</summary>
public static class ProjectPlanner
{
    /// <param name="schemas">Those that the project declares, no two for one corpus.</param>
    public static ProjectPlan Plan(
        IEnumerable<ArticleInput> articles,
        string rootNamespace,
        OptionValues options,
        EquatableArray<DeclaredSchema> schemas = default)
    {
        var findings = new List<LocatedFinding>();
        var refused = new SortedSet<string>(StringComparer.Ordinal);
        var byPublication = articles.ToLookup(article => article.Head.IsExcluded);
        var sorted = byPublication[false]
            .OrderBy(article => article.Head.File.Id, StringComparer.Ordinal)
            .ThenBy(article => article.Head.File.FilePath, StringComparer.Ordinal)
            .ThenBy(article => article.Head.File.Corpus, StringComparer.Ordinal)
            .ToArray();

        var listedOnce = FileConflicts.RemoveDuplicateItems(sorted, findings);
        var inSource = listedOnce.Count(article => !StorageOption.IsPacked(article.Options, options));
        if (inSource > StorageLimits.MostArticlesInSource)
        {
            findings.Add(StorageLimits.SourceIsFull(inSource));
            return ProjectPlan.Empty with { Findings = findings.ToEquatableArray() };
        }

        var reader = new OptionReader(rootNamespace, options);
        var corpora = CorpusArticles.SelectFrom(listedOnce, schemas, reader, refused, findings);
        var declared = DeclaredSchemas.From(schemas, corpora);
        var plans = corpora.Select(corpus => Plan(corpus, declared, findings)).ToArray();
        var heads = corpora.ToDictionary(corpus => corpus.Name, corpus => corpus.Heads, StringComparer.Ordinal);
        var linked = plans.Select(plan => ReferrerFinder.WithReferrers(plan, plans, heads)).ToArray();

        // What is wrong with an option of the project, each corpus finds.
        var nameable = CorpusNameConflicts.RemoveInvalid(linked, findings);
        var project = new ProjectPlan(nameable, refused.ToEquatableArray(), [])
        {
            HasFilesListedTwice = listedOnce.Count < sorted.Length,
            Excluded = ExcludedArticle.SelectFrom(byPublication[true]),
        };
        findings.AddRange(nameable.SelectMany(plan => UniqueValues.Check(plan, heads[plan.Name], project)));
        return project with { Findings = findings.Distinct().ToEquatableArray() };
    }

    private static CorpusPlan Plan(CorpusArticles corpus, DeclaredSchemas declared, List<LocatedFinding> findings)
    {
        if (NamespaceName.Hides(corpus.Options.Namespace, corpus.Name))
        {
            findings.Add(new(null, new Finding(Rules.NamespaceHidesCorpus, SourceSpan.FileStart, corpus.Name, corpus.Options.Namespace)));
        }

        var result = CorpusPlanner.Plan(corpus.Name, corpus.Options, corpus.Heads, declared);
        findings.AddRange(result.Findings);
        return result.Plan;
    }
}
