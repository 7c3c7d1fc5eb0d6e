using Corpus.Compiler.Binding;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Text;

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

/// <summary>A corpus before it has a schema: its options and its articles.</summary>
/// <param name="Heads">In ordinal order of the ids, no two with one id.</param>
internal sealed record CorpusArticles(string Name, CorpusOptions Options, IReadOnlyList<ArticleMetadata> Heads)
{
    /// <param name="articles">In an order that does not hang on the host's.</param>
    /// <param name="schemas">A corpus that only a schema speaks of is an empty one.</param>
    /// <returns>In ordinal order of their names.</returns>
    public static IReadOnlyList<CorpusArticles> SelectFrom(
        IEnumerable<ArticleInput> articles,
        EquatableArray<DeclaredSchema> schemas,
        OptionReader reader,
        ICollection<string> refused,
        ICollection<LocatedFinding> findings)
    {
        var byCorpus = articles.ToLookup(article => article.Head.File.Corpus, StringComparer.Ordinal);
        return byCorpus
            .Select(corpus => corpus.Key)
            .Union(schemas.Select(schema => schema.Corpus), StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name =>
            {
                var own = byCorpus[name].ToArray();
                var options = reader.Read(name, own, findings);
                return new CorpusArticles(name, options, FileConflicts.RemoveDuplicateIds(own.Select(article => article.Head).ToArray(), refused, findings));
            })
            .ToArray();
    }
}
