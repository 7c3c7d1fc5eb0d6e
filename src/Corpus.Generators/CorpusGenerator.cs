using Corpus.Generators.Declarations;
using Corpus.Generators.Diagnostics;
using Corpus.Generators.Emit;
using Corpus.Generators.Emit.Articles;
using Corpus.Generators.Emit.Corpora;
using Corpus.Generators.Emit.Packed;
using Corpus.Generators.Emit.Schemas;
using Corpus.Generators.Inputs;
using Corpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators;

/// <summary>Generates C# for the articles of a project, in stages whose results compare by value.</summary>
/// <remarks>
/// After an edit, each step costs time for every article, changed or not. So no step only filters the results of another, and errors are
/// selected from collections that exist anyway.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Each article file: the entries of its header, and its body.
        var documents = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, token) => Optional.ToArray(ArticleReader.Read(pair.Left, pair.Right, token)))
            .WithTrackingName(TrackingNames.Documents);
        var allDocuments = documents.Collect();

        // The part of each article that other articles depend on: everything except the body.
        var metadata = documents
            .Select(static (article, _) => article.ToArticleInput())
            .WithTrackingName(TrackingNames.Metadata);

        // The options of the project, and whether generated code can compile in it.
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectOptions.Read(provider))
            .WithTrackingName(TrackingNames.ProjectOptions);
        var host = context.CompilationProvider
            .Select(static (compilation, _) => CompilationInfo.Read(compilation))
            .WithTrackingName(TrackingNames.Host);

        // The schemas that the project declares. Source locations end here, so that no article depends on them.
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

        // The plan of each corpus: its schema, and a name for each article.
        var facts = options
            .Combine(host)
            .Combine(declared)
            .Select(static (facts, _) => new ProjectFacts(facts.Left.Left, facts.Left.Right, facts.Right))
            .WithTrackingName(TrackingNames.ProjectFacts);
        var plan = metadata.Collect()
            .Combine(facts)
            .Select(static (input, token) => PlanStep.Plan(input.Left, input.Right, token))
            .WithTrackingName(TrackingNames.Plan);

        // The metadata of each article as values of the types of its schema.
        var bound = documents
            .Combine(plan)
            .SelectMany(static (pair, token) => Optional.ToArray(BindStep.Bind(pair.Left, pair.Right, token)))
            .WithTrackingName(TrackingNames.BoundArticles);

        // The classes of articles in Source storage: each in a file of its own, or, if there are many, distributed over buckets.
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
            .SelectMany(static (pair, _) => CorpusClassBuilder.SelectFrom(
                pair.Right, pair.Left.Select(article => article.Row).OfType<CorpusRow>()))
            .WithTrackingName(TrackingNames.Corpora);
        var schemas = plan
            .SelectMany(static (plan, _) => SchemaClass.SelectFrom(plan))
            .WithTrackingName(TrackingNames.Schemas);
        var taxonomies = plan
            .SelectMany(static (plan, _) => TaxonomyEnum.SelectFrom(plan))
            .WithTrackingName(TrackingNames.Taxonomies);

        // For packed articles: their accessors, and the fingerprint, which depends on the bodies.
        var accessors = corpora
            .SelectMany(static (corpus, _) => AccessorBatches.SelectFrom(corpus))
            .WithTrackingName(TrackingNames.Accessors);
        var packs = allDocuments
            .Combine(plan)
            .SelectMany(static (pair, _) => PackIdentities.SelectFrom(pair.Right, pair.Left))
            .WithTrackingName(TrackingNames.Packs);

        // JSON Schemas for editors, if the project asks for them.
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
            output.Add(batch.HintName, batch, AccessorEmitter.Emit));
        context.RegisterSourceOutput(packs, static (output, pack) =>
            output.Add(pack.Names.HintNameOfArticles(pack.Names.PackType), pack, PackedEmitter.EmitIdentity));
        context.RegisterSourceOutput(schemas, static (output, schema) =>
            output.Add(schema.HintName, schema, SchemaEmitter.Emit));
        context.RegisterSourceOutput(taxonomies, static (output, taxonomy) =>
            output.Add(taxonomy.Names.HintName(taxonomy.Taxonomy.EnumName), taxonomy, TaxonomyEmitter.Emit));
        context.RegisterSourceOutput(jsonSchemas, static (output, file) =>
            output.Add(file.HintName, file, JsonSchemaEmitter.Emit));

        // Errors: in the code of schemas, in files, in values, and in the plan.
        Report(
            context,
            declarations.SelectMany(static (declarations, _) => declarations.Findings).WithTrackingName(TrackingNames.DeclarationFindings));
        Report(
            context,
            allDocuments.SelectMany(static (articles, _) => Errors.Select(articles)).WithTrackingName(TrackingNames.FileFindings));
        Report(context, rows.SelectMany(static (rows, _) => Errors.Select(rows)).WithTrackingName(TrackingNames.ValueFindings));
        Report(context, plan.SelectMany(static (plan, _) => Errors.Select(plan)).WithTrackingName(TrackingNames.PlanFindings));
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<LocatedFinding> errors) =>
        context.RegisterSourceOutput(errors, static (output, error) => output.ReportDiagnostic(error.ToDiagnostic()));
}
