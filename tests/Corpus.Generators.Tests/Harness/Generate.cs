using Corpora.Testing;

namespace Corpus.Generators.Tests.Harness;

/// <summary>
/// Runs the generator for all tests, and asserts what must be true of every run.
/// </summary>
internal static class Generate
{
    /// <summary>
    /// Runs the generator, and again over the same project in another compilation: the generator did not fail, nothing was done twice, and
    /// no step keeps a compilation alive.
    /// </summary>
    public static CorpusRun Run(CorpusProject project)
    {
        var run = project.WithTrackedSteps().Run();
        AssertDidNotFail(run);
        var again = run.Rerun();
        AssertDidNotFail(again);
        TrackedSteps.AssertAllCached(again.Result);
        TrackedSteps.AssertHoldNoCompilation(run.Result);
        return run;
    }

    /// <summary><see cref="Run"/>, and neither generator, analyzer nor compiler has anything to say: no error, no warning, no note.</summary>
    public static CorpusRun Clean(CorpusProject project)
    {
        var run = Run(project);
        Assert.Empty(run.Diagnostics);
        AssertCompilesClean(run);
        return run;
    }

    /// <summary>The compiler finds nothing in generated code or the project's own. Errors in articles may be there.</summary>
    public static void AssertCompilesClean(CorpusRun run)
    {
        if (!run.CompilerDiagnostics.IsEmpty)
        {
            Assert.Fail(string.Join('\n', run.CompilerDiagnostics.Select(diagnostic =>
                $"{diagnostic}\n    in: {diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}")));
        }
    }

    private static void AssertDidNotFail(CorpusRun run)
    {
        foreach (var result in run.Result.Results)
        {
            Assert.Null(result.Exception);
        }
    }
}
