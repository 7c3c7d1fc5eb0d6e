using Corpus.Compiler.Naming;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Planning;

/// <summary>Plans all corpora of a project. The plan does not depend on the order of the files.</summary>
internal static class ProjectPlanner
{
    /// <param name="schemas">The schemas that the project declares, at most one for each corpus.</param>
    public static PlannedProject Plan(IEnumerable<ArticleInput> articles, OptionValues options, EquatableArray<DeclaredSchema> schemas)
    {
        var findings = new List<LocatedFinding>();
        var rejected = new SortedSet<string>(StringComparer.Ordinal);
        var byPublication = articles.ToLookup(article => article.Metadata.IsExcluded);
        var sorted = Sort(byPublication[false]);

        var listedOnce = FileConflicts.RemoveDuplicateItems(sorted, findings);
        var inSource = listedOnce.Count(
            article => OptionValues.Parse(OptionTable.Storage, article.Options, options) == CorpusStorage.Source);
        if (inSource > StorageLimits.MaxArticlesInSource)
        {
            findings.Add(StorageLimits.SourceIsFull(inSource));
            return new(
                ProjectPlan.Empty with { Findings = findings.ToEquatableArray() },
                new Dictionary<string, IReadOnlyList<ArticleMetadata>>());
        }

        var reader = new OptionReader(options);
        var corpora = CorpusArticles.SelectFrom(listedOnce, Sort(byPublication[true]), schemas, reader, rejected, findings);
        var declared = DeclaredSchemas.From(schemas, corpora);
        var plans = corpora.Select(corpus => Plan(corpus, declared, findings)).ToArray();
        findings.AddRange(OtherCorpusTypes.Report(plans));
        var articlesOf = corpora.ToDictionary(corpus => corpus.Name, corpus => corpus.Articles, StringComparer.Ordinal);
        var linked = plans.Select(plan => ReferrerFinder.WithReferrers(plan, plans, articlesOf)).ToArray();

        // An invalid option of the project is found once for each corpus.
        var valid = CorpusNameConflicts.RemoveInvalid(linked, findings);
        var project = new ProjectPlan(valid, rejected.ToEquatableArray(), findings.Distinct().ToEquatableArray())
        {
            HasFilesListedTwice = listedOnce.Count < sorted.Length,
            Excluded = ExcludedArticle.SelectFrom(byPublication[true]),
        };
        return new(project, articlesOf);
    }

    /// <summary>Checks the files of included articles without planning their corpora.</summary>
    public static IReadOnlyList<LocatedFinding> CheckFiles(IEnumerable<ArticleInput> articles)
    {
        var findings = new List<LocatedFinding>();
        var listedOnce = FileConflicts.RemoveDuplicateItems(Sort(articles.Where(article => !article.Metadata.IsExcluded)), findings);
        foreach (var corpus in listedOnce.Select(article => article.Metadata).ToLookup(article => article.File.Corpus))
        {
            FileConflicts.RemoveDuplicateIds(corpus.ToArray(), new List<string>(), findings);
        }

        return findings;
    }

    private static ArticleInput[] Sort(IEnumerable<ArticleInput> articles) => articles
        .OrderBy(article => article.Metadata.File.Id, StringComparer.Ordinal)
        .ThenBy(article => article.Metadata.File.FilePath, StringComparer.Ordinal)
        .ThenBy(article => article.Metadata.File.Corpus, StringComparer.Ordinal)
        .ToArray();

    private static CorpusPlan Plan(CorpusArticles corpus, DeclaredSchemas declared, List<LocatedFinding> findings)
    {
        if (NamespaceName.Hides(corpus.Options.Namespace, corpus.Name))
        {
            findings.Add(new(null, new Finding(Rules.NamespaceHidesCorpus, SourceSpan.FileStart, corpus.Name, corpus.Options.Namespace)));
        }

        return CorpusPlanner.Plan(corpus, declared, findings);
    }
}

/// <param name="Articles">By corpus, the articles of the plan in ordinal order of their ids.</param>
internal sealed record PlannedProject(ProjectPlan Plan, IReadOnlyDictionary<string, IReadOnlyList<ArticleMetadata>> Articles);

/// <summary>A corpus before it has a schema: its options and its articles.</summary>
/// <param name="Articles">In ordinal order of the ids, which are distinct.</param>
/// <param name="Excluded">
/// Articles that the program excludes. They are part of the inferred schema, so that code compiles with and without them.
/// </param>
internal sealed record CorpusArticles(
    string Name, CorpusOptions Options, IReadOnlyList<ArticleMetadata> Articles, IReadOnlyList<ArticleMetadata> Excluded)
{
    /// <summary>The ids, in ordinal order, of articles whose first paragraph is a header because of the other articles.</summary>
    public EquatableArray<string> FieldHeaders { get; init; }

    /// <param name="articles">In an order that does not depend on the host.</param>
    /// <param name="excluded">In an order that does not depend on the host.</param>
    /// <param name="schemas">A corpus with a schema and no articles is empty.</param>
    /// <returns>In ordinal order of the names.</returns>
    public static IReadOnlyList<CorpusArticles> SelectFrom(
        IEnumerable<ArticleInput> articles,
        IEnumerable<ArticleInput> excluded,
        EquatableArray<DeclaredSchema> schemas,
        OptionReader reader,
        ICollection<string> rejected,
        ICollection<LocatedFinding> findings)
    {
        var byCorpus = articles.ToLookup(article => article.Metadata.File.Corpus, StringComparer.Ordinal);
        var excludedOf = excluded.ToLookup(article => article.Metadata.File.Corpus, StringComparer.Ordinal);
        return byCorpus
            .Concat(excludedOf)
            .Select(corpus => corpus.Key)
            .Union(schemas.Select(schema => schema.Corpus), StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name =>
            {
                var own = byCorpus[name].ToArray();
                var options = reader.Read(name, own.Concat(excludedOf[name]).ToArray(), findings);
                var distinct = FileConflicts.RemoveDuplicateIds(own.Select(article => article.Metadata).ToArray(), rejected, findings);
                return Resolve(name, options, distinct, findings) with
                {
                    Excluded = excludedOf[name].Select(article => article.Metadata).ToArray(),
                };
            })
            .ToArray();
    }

    /// <summary>Decides which articles begin with header fields.</summary>
    private static CorpusArticles Resolve(
        string name, CorpusOptions options, IReadOnlyList<ArticleMetadata> articles, ICollection<LocatedFinding> findings)
    {
        var headers = UncertainFields.SelectHeaders(articles);
        foreach (var finding in UncertainFields.Findings(name, articles, headers).Concat(EmptyArticles.Find(articles)))
        {
            findings.Add(finding);
        }

        return new(name, options, articles.Select(ResolveOne).ToArray(), [])
        {
            FieldHeaders = headers,
        };

        ArticleMetadata ResolveOne(ArticleMetadata article) =>
            article.Fields is null ? article : article.Resolve(headers.Contains(article.File.Id));
    }
}

/// <summary>The schemas that a project declares, and the article classes of the other corpora.</summary>
internal sealed class DeclaredSchemas
{
    private readonly EquatableArray<DeclaredSchema> _schemas;

    private DeclaredSchemas(EquatableArray<DeclaredSchema> schemas, IReadOnlyDictionary<string, ReferenceType> inferredClasses)
    {
        _schemas = schemas;
        InferredClasses = inferredClasses;
    }

    /// <summary>The article classes of corpora without a declared schema, by their simple names.</summary>
    public IReadOnlyDictionary<string, ReferenceType> InferredClasses { get; }

    public static DeclaredSchemas From(EquatableArray<DeclaredSchema> schemas, IReadOnlyList<CorpusArticles> corpora)
    {
        var declared = new HashSet<string>(schemas.Select(schema => schema.Corpus), StringComparer.Ordinal);
        var inferred = new Dictionary<string, ReferenceType>(StringComparer.Ordinal);
        foreach (var corpus in corpora.Where(corpus => !declared.Contains(corpus.Name)))
        {
            var name = GeneratedNames.Article(corpus.Name);
            var ns = corpus.Options.Namespace;
            inferred[name] = new(corpus.Name, TypeRef.Declared(ns, name));
        }

        return new(schemas, inferred);
    }

    /// <returns><see langword="null"/> if the schema of the corpus is inferred.</returns>
    public DeclaredSchema? Find(string corpus) => _schemas.FirstOrDefault(schema => schema.Corpus == corpus);
}
