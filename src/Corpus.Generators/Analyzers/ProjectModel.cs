using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Corpus.Compiler.Reading;
using Corpus.Generators.Declarations;
using Corpus.Generators.Emit;
using Corpus.Generators.Inputs;
using Corpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>The articles and corpora of a compilation, as analyzers and code fixes see them: planned as in the generator.</summary>
internal sealed class ProjectModel
{
    /// <summary>All analyzers and code fixes share one model for each compilation.</summary>
    private static readonly ConditionalWeakTable<Compilation, ProjectModel> Models = new();

    /// <summary>The folder of the generated files, which the compiler names after the class of the generator.</summary>
    private const string GeneratedFolder = "Corpus.Generators.CorpusGenerator";

    private readonly ImmutableArray<AdditionalText> _files;
    private readonly AnalyzerConfigOptionsProvider _provider;

    private ProjectModel(AnalyzerOptions options, ImmutableArray<SourceArticle> articles, ProjectPlan plan)
    {
        _files = options.AdditionalFiles;
        _provider = options.AnalyzerConfigOptionsProvider;
        Articles = articles;
        Plan = plan;
    }

    /// <summary>All articles except excluded ones.</summary>
    public ImmutableArray<SourceArticle> Articles { get; }

    public ProjectPlan Plan { get; }

    public static ProjectModel For(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (Models.TryGetValue(compilation, out var model) && !model.IsFor(options))
        {
            // An edit of an article that leaves the generated code equal leaves the compilation the same, too.
            Models.Remove(compilation);
        }

        model = Models.GetValue(compilation, _ => Create(compilation, options, cancellationToken));
        return model.IsFor(options) ? model : Create(compilation, options, cancellationToken);
    }

    /// <returns><see langword="null"/> if the class is not the schema of a corpus of this project.</returns>
    public CorpusPlan? FindCorpus(INamedTypeSymbol schema)
    {
        var name = SymbolNames.FullyQualified(schema);
        return Plan.Corpora.FirstOrDefault(corpus => CorpusNames.From(corpus).SchemaType == name);
    }

    /// <returns>The articles of a corpus whose files have no errors, in ordinal order of their ids.</returns>
    public IReadOnlyList<ArticleMetadata> SelectValid(CorpusPlan corpus) => Articles
        .Where(article => article.File.Corpus == corpus.Name && !article.Document.HasErrors && Plan.FindCorpus(article.File) is not null)
        .Select(article => corpus.Resolve(article.ToArticleInput().Metadata))
        .OrderBy(article => article.File.Id, StringComparer.Ordinal)
        .ToArray();

    /// <summary>Whether files and options are the same objects, which never change.</summary>
    private bool IsFor(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider == _provider
        && (options.AdditionalFiles == _files || options.AdditionalFiles.SequenceEqual(_files));

    private static ProjectModel Create(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var articles = options.AdditionalFiles
            .Select(file => ArticleReader.Read(file, provider, cancellationToken))
            .OfType<SourceArticle>()
            .ToImmutableArray();
        var plan = PlanStep.Plan(
            articles.Select(article => article.ToArticleInput()).ToImmutableArray(),
            new ProjectFacts(
                ProjectOptions.Read(provider),
                CompilationInfo.Read(compilation),
                DeclaredSchemaSet.From(WithoutGeneratedCode(compilation), cancellationToken).Schemas),
            cancellationToken);
        return new(options, articles.RemoveAll(article => article.IsExcluded), plan);
    }

    /// <summary>The compilation as the generator reads it, in which the types that it generates do not exist.</summary>
    private static Compilation WithoutGeneratedCode(Compilation compilation) => compilation.RemoveSyntaxTrees(
        compilation.SyntaxTrees.Where(tree => Path.GetFileName(Path.GetDirectoryName(tree.FilePath)) == GeneratedFolder));
}
