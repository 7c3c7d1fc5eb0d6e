using Corpus.Compiler.Diagnostics;
using Corpus.Generators.Declarations;
using Corpus.Generators.Diagnostics;
using Corpus.Generators.Emit.Articles;
using Corpus.Generators.Emit.Corpora;
using Corpus.Generators.Emit.Packed;
using Corpus.Generators.Emit.Schemas;
using Corpus.Generators.Inputs;
using Corpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators;

/// <summary>Turns the project's articles into C#. The stages, in their order; each hands on records that compare by value.</summary>
/// <remarks>
/// A step costs an edit its time for every article, also for those that it leaves as they were. So none only filters what another made,
/// and mistakes are picked from what is collected anyway.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Each article file, read: its header's entries and its body.
        var documents = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, token) => Optional.ToArray(ArticleReader.Read(pair.Left, pair.Right, token)))
            .WithTrackingName(TrackingNames.Documents);
        var allDocuments = documents.Collect();

        // What other articles depend on: all but the bodies.
        var heads = documents
            .Select(static (article, _) => article.ToArticleInput())
            .WithTrackingName(TrackingNames.Heads);

        // What the project says, and whether generated code can compile in it.
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectOptions.Read(provider))
            .WithTrackingName(TrackingNames.ProjectOptions);
        var host = context.CompilationProvider
            .Select(static (compilation, _) => CompilationInfo.Read(compilation))
            .WithTrackingName(TrackingNames.Host);

        // The schemas that the project declares. Places in the code stay behind here: no article hangs on them.
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                WellKnownTypeNames.Corpus,
                static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax,
                static (declaration, token) => DeclaredSchemaSet.Read(
                    (INamedTypeSymbol)declaration.TargetSymbol, declaration.Attributes[0], declaration.SemanticModel.Compilation, token))
            .Collect()
            .Select(static (readings, _) => DeclaredSchemaSet.From(readings))
            .WithTrackingName(TrackingNames.Declarations);
        var declared = declarations
            .Select(static (declarations, _) => declarations.Schemas)
            .WithTrackingName(TrackingNames.DeclaredSchemas);

        // Each corpus seen whole: its schema, and a name for each article.
        var plan = heads.Collect()
            .Combine(options)
            .Combine(host)
            .Combine(declared)
            .Select(static (input, token) => PlanStep.Plan(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right, token))
            .WithTrackingName(TrackingNames.Plan);

        // Each article's metadata as values of its schema's types.
        var bound = documents
            .Combine(plan)
            .SelectMany(static (pair, _) => Optional.ToArray(BindStep.Bind(pair.Left, pair.Right)))
            .WithTrackingName(TrackingNames.BoundArticles);

        // The classes of the articles that are C# source: each in a file of its own, or, where there are many, dealt out to buckets.
        var classes = bound
            .SelectMany(static (article, _) => Optional.ToArray(article.Class))
            .WithTrackingName(TrackingNames.ArticleClasses);
        var files = classes
            .Where(static article => article.Bucket is null)
            .Select(static (article, _) => ArticleBatches.From(article))
            .WithTrackingName(TrackingNames.ArticleFiles);
        var buckets = classes
            .Where(static article => article.Bucket is not null)
            .Collect()
            .SelectMany(static (articles, _) => ArticleBatches.From(articles))
            .WithTrackingName(TrackingNames.ArticleBuckets)
            .Where(static bucket => bucket.Articles.Count > 0);

        // The classes of the corpora, their schemas and taxonomies.
        var rows = bound
            .Select(static (article, _) => article.WithoutClass())
            .WithTrackingName(TrackingNames.Rows)
            .Collect();
        var corpora = rows.Combine(plan)
            .SelectMany(static (pair, _) => CorpusClasses.SelectCorpora(pair.Right, pair.Left))
            .WithTrackingName(TrackingNames.Corpora);
        var schemas = plan
            .SelectMany(static (plan, _) => CorpusClasses.SelectSchemas(plan))
            .WithTrackingName(TrackingNames.Schemas);
        var taxonomies = plan
            .SelectMany(static (plan, _) => CorpusClasses.SelectTaxonomies(plan))
            .WithTrackingName(TrackingNames.Taxonomies);

        // What is left to write of articles that are rows of a pack: their accessors, and a number that hangs on their bodies.
        var accessors = corpora
            .SelectMany(static (corpus, _) => AccessorBatches.SelectFrom(corpus))
            .WithTrackingName(TrackingNames.Accessors);
        var packs = allDocuments
            .Combine(plan)
            .SelectMany(static (pair, _) => PackIdentities.SelectFrom(pair.Right, pair.Left))
            .WithTrackingName(TrackingNames.Packs);

        // For the editors of the articles, where the project asks for it.
        var jsonSchemas = plan
            .Combine(options)
            .SelectMany(static (pair, _) => JsonSchemaFile.SelectFrom(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.JsonSchemas);

        context.RegisterSourceOutput(files, static (output, file) =>
            output.Add(file.HintName, file, ArticleEmitter.Emit));
        context.RegisterSourceOutput(buckets, static (output, bucket) =>
            output.Add(bucket.HintName, bucket, ArticleEmitter.Emit));
        context.RegisterSourceOutput(corpora, static (output, corpus) =>
            output.Add(corpus.Names.HintName(corpus.Names.Corpus), corpus, CorpusEmitter.Emit));
        context.RegisterSourceOutput(accessors, static (output, batch) =>
            output.Add(batch.HintName, batch, PackedEmitter.EmitAccessors));
        context.RegisterSourceOutput(packs, static (output, pack) =>
            output.Add(pack.Names.HintNameOfArticles(pack.Names.PackType), pack, PackedEmitter.EmitFile));
        context.RegisterSourceOutput(schemas, static (output, schema) =>
            output.Add(schema.HintName, schema, SchemaEmitter.Emit));
        context.RegisterSourceOutput(taxonomies, static (output, taxonomy) =>
            output.Add(taxonomy.Names.HintName(taxonomy.Taxonomy.EnumName), taxonomy, TaxonomyEmitter.Emit));
        context.RegisterSourceOutput(jsonSchemas, static (output, file) =>
            output.Add(file.HintName, file, JsonSchemaEmitter.Emit));

        // Mistakes: those in the schemas' code, those of one file, those of its values, and those that only the whole shows.
        Report(context, declarations.SelectMany(static (declarations, _) => declarations.Findings).WithTrackingName(TrackingNames.DeclarationFindings));
        Report(context, allDocuments.SelectMany(static (articles, _) => Errors.Select(articles)).WithTrackingName(TrackingNames.FileFindings));
        Report(context, rows.SelectMany(static (rows, _) => Errors.Select(rows)).WithTrackingName(TrackingNames.ValueFindings));
        Report(context, plan.SelectMany(static (plan, _) => Errors.Select(plan)).WithTrackingName(TrackingNames.PlanFindings));
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<LocatedFinding> errors) =>
        context.RegisterSourceOutput(errors, static (output, error) => output.ReportDiagnostic(error.ToDiagnostic()));
}
