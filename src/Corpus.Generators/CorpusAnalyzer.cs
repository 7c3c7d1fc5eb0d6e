using System.Collections.Immutable;
using System.Text;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Planning;
using Corpus.Generators.Declarations;
using Corpus.Generators.Diagnostics;
using Corpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators;

/// <summary>
/// Reports what is no error: an analyzer's findings show in the article itself in an editor, and can be turned down or off. Errors are the
/// generator's, which no setting silences. Both call the same checks, and each file is read once for both.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Rules.All.Where(rule => rule.Severity != Severity.Error).Select(Descriptors.For).ToImmutableArray();

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
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var articles = context.Options.AdditionalFiles
            .Select(file => ArticleReader.Read(file, provider, context.CancellationToken))
            .OfType<ParsedArticle>()
            .ToImmutableArray();
        var options = ProjectOptions.Read(provider);
        var plan = Planning.Plan(
            articles.Select(article => article.ToPlannedArticle()).ToImmutableArray(),
            options,
            HostFacts.Read(context.Compilation),
            DeclaredSchemaSet.Of(context.Compilation, context.CancellationToken).Schemas,
            context.CancellationToken);

        var findings = plan.Findings
            .Where(located => !Errors.IsError(located.Finding))
            .Concat(plan.Corpora.SelectMany(corpus => FindInCorpus(corpus, articles)));
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    private static IEnumerable<LocatedFinding> FindInCorpus(CorpusPlan corpus, ImmutableArray<ParsedArticle> articles)
    {
        if (corpus.Options.Storage != CorpusStorage.Source)
        {
            yield break;
        }

        var lengths = articles
            .Where(article => article.File.Corpus == corpus.Name && !article.IsLeftOut)
            .Select(article => (long)Encoding.UTF8.GetByteCount(article.Document.Body.Text))
            .ToArray();
        if (StorageLimits.SourceIsLarge(corpus.Name, lengths.Length, lengths.Sum(), lengths.DefaultIfEmpty().Max()) is { } large)
        {
            yield return large;
        }
    }
}
