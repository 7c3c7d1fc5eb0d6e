using System.Collections.Immutable;
using System.Text;
using Corpus.Compiler;
using Corpus.Compiler.Options;
using Corpus.Generators.Diagnostics;
using Corpus.Generators.Inputs;
using Corpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>Reports warnings and notes about articles, in the article files, and about corpora as a whole.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer() : CorpusAnalyzer(ArticleRules)
{
    private static IEnumerable<Rule> ArticleRules => Rules.All
        .Where(rule => rule.Severity != Severity.Error)
        .Except(CodeAnalyzer.CodeRules)
        .Except(SchemaAnalyzer.SchemaRules);

    private protected override void RegisterActions(AnalysisContext context)
    {
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

    /// <summary>Reports findings that depend on all articles. Editors run compilation actions on a build only, not on each edit.</summary>
    private static void ReportProject(CompilationAnalysisContext context)
    {
        var project = ProjectModel.For(context.Compilation, context.Options, context.CancellationToken);
        var findings = project.Plan.Findings
            .Where(located => !Errors.IsError(located.Finding))
            .Concat(project.Plan.Corpora.SelectMany(corpus => FindLargeSource(corpus, project.Articles)))
            .Concat(FindUnknownKeys(project.Plan, project.Articles));
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    /// <summary>Finds keys without a property in corpora that allow them; in all others, the generator reports them as errors.</summary>
    private static IEnumerable<LocatedFinding> FindUnknownKeys(ProjectPlan project, ImmutableArray<SourceArticle> articles)
    {
        foreach (var article in articles)
        {
            if (project.FindCorpus(article.File) is { Schema.Class: not null, Options.UnknownKeys: UnknownKeys.Warn } corpus
                && corpus.FindIdentifier(article.File.Id) is not null)
            {
                foreach (var finding in ProjectCompiler.Bind(project, corpus, corpus.Resolve(article.ToArticleInput().Metadata)).Findings)
                {
                    if (!Errors.IsError(finding))
                    {
                        yield return new(article.File.FilePath, finding);
                    }
                }
            }
        }
    }

    private static IEnumerable<LocatedFinding> FindLargeSource(CorpusPlan corpus, ImmutableArray<SourceArticle> articles)
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
