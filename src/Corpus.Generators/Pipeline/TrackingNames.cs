namespace Corpus.Generators.Pipeline;

/// <summary>The names of the pipeline's steps, in the order of <see cref="CorpusGenerator.Initialize"/>.</summary>
internal static class TrackingNames
{
    public const string Documents = nameof(Documents);
    public const string Metadata = nameof(Metadata);
    public const string ProjectOptions = nameof(ProjectOptions);
    public const string Host = nameof(Host);
    public const string Declarations = nameof(Declarations);
    public const string DeclaredSchemas = nameof(DeclaredSchemas);
    public const string ProjectFacts = nameof(ProjectFacts);
    public const string Plan = nameof(Plan);
    public const string BoundArticles = nameof(BoundArticles);
    public const string ArticleClasses = nameof(ArticleClasses);
    public const string ArticleFiles = nameof(ArticleFiles);
    public const string ArticleBuckets = nameof(ArticleBuckets);
    public const string Rows = nameof(Rows);
    public const string Corpora = nameof(Corpora);
    public const string Schemas = nameof(Schemas);
    public const string Taxonomies = nameof(Taxonomies);
    public const string Accessors = nameof(Accessors);
    public const string Packs = nameof(Packs);
    public const string JsonSchemas = nameof(JsonSchemas);
    public const string DeclarationFindings = nameof(DeclarationFindings);
    public const string FileFindings = nameof(FileFindings);
    public const string ValueFindings = nameof(ValueFindings);
    public const string PlanFindings = nameof(PlanFindings);
}
