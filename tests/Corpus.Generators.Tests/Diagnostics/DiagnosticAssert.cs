using System.Globalization;
using Corpora.Testing;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Diagnostics;

internal static class DiagnosticAssert
{
    /// <summary>
    /// Asserts what a run says, all of it: each as <c>path(line,column)-(line,column): severity ID: message</c>, one-based as a build
    /// prints it. The generated code compiles despite any mistake; errors come from the generator, all else from the analyzer.
    /// </summary>
    public static void Says(CorpusProject project, params string[] expected) => Says(Generate.Run(project), expected);

    /// <inheritdoc cref="Says(CorpusProject, string[])"/>
    public static void Says(CorpusRun run, params string[] expected)
    {
        AssertSays(expected, run.Diagnostics, run.Result.Diagnostics);
        Generate.AssertCompilesClean(run);
    }

    /// <summary>Asserts what a run says of articles and options, as <see cref="Says(CorpusProject, string[])"/>; what it has to say of the project's C# is another matter.</summary>
    public static void SaysOfArticles(CorpusProject project, params string[] expected) => SaysOfArticles(Generate.Run(project), expected);

    /// <inheritdoc cref="SaysOfArticles(CorpusProject, string[])"/>
    public static void SaysOfArticles(CorpusRun run, params string[] expected)
    {
        AssertSays(expected, OfArticles(run), run.Result.Diagnostics);
        Generate.AssertCompilesClean(run);
    }

    public static IReadOnlyList<Diagnostic> OfArticles(CorpusRun run) =>
        [.. run.Diagnostics.Where(diagnostic => diagnostic.Location.GetLineSpan().Path?.EndsWith(".cs", StringComparison.Ordinal) != true)];

    /// <inheritdoc cref="Says(CorpusProject, string[])"/>
    public static void Says(HostRun run, params string[] expected)
    {
        Assert.Null(run.Result.Exception);
        AssertSays(expected, run.Diagnostics, run.Result.Diagnostics);
        Assert.Empty(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    public static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var place = diagnostic.Location == Location.None
            ? ""
            : $"{span.Path[CorpusProject.Directory.Length..]}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})"
                + $"-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1}): ";
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return $"{place}{severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static void AssertSays(string[] expected, IEnumerable<Diagnostic> all, IEnumerable<Diagnostic> generator)
    {
        var said = all.Select(Describe).ToArray();
        if (!said.SequenceEqual(expected))
        {
            Assert.Fail($"Expected:\n{string.Join('\n', expected)}\nSaid:\n{string.Join('\n', said)}");
        }

        var errors = all.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToHashSet();
        Assert.True(errors.SetEquals(generator), "Not the errors, all of them and nothing else, are the generator's.");
    }
}
