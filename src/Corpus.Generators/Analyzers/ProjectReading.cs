using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;
using Corpus.Generators.Declarations;
using Corpus.Generators.Emit;
using Corpus.Generators.Inputs;
using Corpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>A project's corpora, planned as the generator plans them: for who has a compilation, and no pipeline.</summary>
internal sealed class ProjectReading
{
    /// <summary>Every analyzer and fix asks, and a compilation is planned once, when the first does.</summary>
    private static readonly ConditionalWeakTable<Compilation, ProjectReading> Known = new();

    private ProjectReading(ImmutableArray<SourceArticle> articles, ProjectPlan plan)
    {
        Articles = articles;
        Plan = plan;
    }

    /// <summary>Those that are in the program.</summary>
    public ImmutableArray<SourceArticle> Articles { get; }

    public ProjectPlan Plan { get; }

    public static ProjectReading From(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) =>
        Known.TryGetValue(compilation, out var known) ? known : Known.GetValue(compilation, _ => Read(compilation, options, cancellationToken));

    /// <returns>The corpus whose schema a class is; <see langword="null"/> when it is none's, or another project's.</returns>
    public CorpusPlan? FindBySchema(INamedTypeSymbol type)
    {
        var name = WellKnownTypeNames.InFull(type);
        return Plan.Corpora.FirstOrDefault(corpus => CorpusNames.From(corpus).SchemaType == name);
    }

    /// <returns>The articles of a corpus that have no errors of their own, in ordinal order of their ids.</returns>
    public IReadOnlyList<ArticleMetadata> SoundArticles(CorpusPlan corpus) => Articles
        .Where(article => article.File.Corpus == corpus.Name && !article.Document.HasErrors && Plan.FindCorpus(article.File) is not null)
        .Select(article => article.ToArticleInput().Metadata)
        .OrderBy(head => head.File.Id, StringComparer.Ordinal)
        .ToArray();

    private static ProjectReading Read(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var articles = options.AdditionalFiles
            .Select(file => ArticleReader.Read(file, provider, cancellationToken))
            .OfType<SourceArticle>()
            .Where(article => !article.IsExcluded)
            .ToImmutableArray();
        var plan = PlanStep.Plan(
            articles.Select(article => article.ToArticleInput()).ToImmutableArray(),
            new ProjectFacts(
                ProjectOptions.Read(provider), CompilationInfo.Read(compilation), DeclaredSchemaSet.From(compilation, cancellationToken).Schemas),
            cancellationToken);
        return new(articles, plan);
    }
}
