using System.Collections.Immutable;
using System.Text;
using Corpus.Compiler;
using Corpus.Compiler.Binding;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Options;
using Corpus.Compiler.Planning;
using Corpus.Generators.Diagnostics;
using Corpus.Generators.Inputs;
using Corpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>
/// Reports what is no error: an analyzer's findings show in the article itself in an editor, and can be turned down or off. Errors are the
/// generator's, which no setting silences. Both call the same checks, and each file is read once for both.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusAnalyzer : DiagnosticAnalyzer
{
    /// <summary>What is wrong in the project's C# has analyzers of its own.</summary>
    private static readonly Rule[] OfCode = [Rules.UnknownId, Rules.SchemaDeclaration, Rules.RequiredKeyMissing, Rules.KeyWithoutProperty];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Rules.All.Where(rule => rule.Severity != Severity.Error && !OfCode.Contains(rule)).Select(Descriptors.For).ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(ReportFile);
        context.RegisterCompilationAction(ReportProject);
    }

    private static void ReportFile(AdditionalFileAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        if (ArticleReader.Read(context.AdditionalFile, provider, context.CancellationToken) is not { } article)
        {
            return;
        }

        foreach (var finding in article.Document.Findings.Where(finding => !Errors.IsError(finding)))
        {
            context.ReportDiagnostic(new LocatedFinding(article.File.FilePath, finding).ToDiagnostic());
        }
    }

    /// <summary>What only shows when the project is seen whole. It does not run while one types.</summary>
    private static void ReportProject(CompilationAnalysisContext context)
    {
        var project = ProjectReading.From(context.Compilation, context.Options, context.CancellationToken);
        var findings = project.Plan.Findings
            .Where(located => !Errors.IsError(located.Finding))
            .Concat(project.Plan.Corpora.SelectMany(corpus => FindInCorpus(corpus, project.Articles)))
            .Concat(FindUnknownKeys(project.Plan, project.Articles));
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    /// <summary>Where they are errors the generator finds them, with all else that is wrong with values.</summary>
    private static IEnumerable<LocatedFinding> FindUnknownKeys(ProjectPlan project, ImmutableArray<SourceArticle> articles)
    {
        foreach (var article in articles)
        {
            if (project.FindCorpus(article.File) is { Schema.Class: not null, Options.UnknownKeys: UnknownKeys.Warn } corpus
                && corpus.FindIdentifier(article.File.Id) is not null)
            {
                foreach (var finding in ProjectCompiler.Bind(project, corpus, article.ToArticleInput().Metadata).Findings)
                {
                    if (!Errors.IsError(finding))
                    {
                        yield return new(article.File.FilePath, finding);
                    }
                }
            }
        }
    }

    private static IEnumerable<LocatedFinding> FindInCorpus(CorpusPlan corpus, ImmutableArray<SourceArticle> articles)
    {
        if (corpus.Options.Storage != CorpusStorage.Source)
        {
            yield break;
        }

        var lengths = articles
            .Where(article => article.File.Corpus == corpus.Name)
            .Select(article => (long)Encoding.UTF8.GetByteCount(article.Document.Body.Text))
            .ToArray();
        if (lengths.Length > 0 && StorageLimits.SourceIsLarge(corpus.Name, lengths.Length, lengths.Sum(), lengths.Max()) is { } large)
        {
            yield return large;
        }
    }
}
