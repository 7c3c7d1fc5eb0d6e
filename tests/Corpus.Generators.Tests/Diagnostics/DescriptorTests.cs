using System.Collections.Immutable;
using Corpora.Testing;
using Corpus.Compiler.Diagnostics;
using Corpus.Generators.Analyzers;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>The rules as the compiler knows them.</summary>
public class DescriptorTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> OfAnalyzer = [.. typeof(CorpusAnalyzer).Assembly
        .GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
        .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
        .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    [Fact]
    public void Each_rule_that_is_no_error_has_one_analyzer_and_no_other_rule_has() => Assert.Equal(
        Rules.All.Where(rule => rule.Severity != Severity.Error).Select(rule => rule.Id),
        OfAnalyzer.Select(descriptor => descriptor.Id));

    [Fact]
    public void No_two_rules_have_one_id() => Assert.Equal(Rules.All.Count, Rules.All.DistinctBy(rule => rule.Id).Count());

    [Fact]
    public void What_is_no_error_can_be_turned_down_or_off()
    {
        Assert.NotEmpty(OfAnalyzer);
        Assert.All(OfAnalyzer, descriptor => Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, descriptor.CustomTags));
    }

    [Fact]
    public void An_error_cannot_be_turned_down_or_off()
    {
        var run = Wrong.Run();
        var error = Assert.Single(run.Result.Diagnostics);
        var silenced = run.Compilation.WithOptions(run.Compilation.Options
            .WithSpecificDiagnosticOptions([new("CORPUS101", ReportDiagnostic.Suppress)])
            .WithGeneralDiagnosticOption(ReportDiagnostic.Suppress));

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(CompilationWithAnalyzers.GetEffectiveDiagnostics([error], silenced)).Severity);
    }

    [Fact]
    public void An_error_needs_no_analyzer() => Assert.Equal(
        "CORPUS101",
        Assert.Single(Generate.Run(Wrong.WithoutAnalyzer()).Diagnostics).Id);

    /// <summary>Warnings as errors: a note that breaks a build would be a build that breaks when someone adds a file.</summary>
    [Fact]
    public void Warnings_as_errors_makes_errors_of_warnings_and_not_of_notes()
    {
        var strict = Wrong.Run().Compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error);

        Assert.NotEmpty(OfAnalyzer);
        Assert.All(OfAnalyzer, descriptor => Assert.Equal(
            descriptor.DefaultSeverity == DiagnosticSeverity.Warning ? ReportDiagnostic.Error : ReportDiagnostic.Info,
            descriptor.GetEffectiveSeverity(strict)));
    }

    private static CorpusProject Wrong => CorpusProject.Create().AddArticle("News", "a.txt", "date 2020-13-45\n\nText.");
}
