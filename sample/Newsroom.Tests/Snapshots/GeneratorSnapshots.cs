using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;

namespace VerifyXunit;

/// <summary>A generator's run as snapshots: its diagnostics, then each source in order of the hint names.</summary>
internal static class GeneratorSnapshots
{
    /// <summary>No file system that a repository may be checked out on takes these in a file's name.</summary>
    private static readonly char[] NotInFileNames = [.. Enumerable.Range(0, 32).Select(code => (char)code), .. "\"<>|:*?"];

    /// <exception cref="AggregateException">Several generators failed; one that failed alone fails the test with its own exception.</exception>
    public static IReadOnlyList<Snapshot> From(GeneratorDriverRunResult run)
    {
        ThrowIfFailed(run);
        var sources = run.Results
            .SelectMany(result => result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal))
            .Select(From);
        return run.Diagnostics.IsEmpty
            ? [.. sources]
            : [Snapshot.Create(null, "txt", DiagnosticsText.Render(run.Diagnostics)), .. sources];
    }

    private static Snapshot From(GeneratedSourceResult source)
    {
        var path = source.SyntaxTree.FilePath;
        var name = Path.GetFileNameWithoutExtension(path.Length > 0 ? path : source.HintName);
        var safeName = string.Concat(name.Select(character => NotInFileNames.Contains(character) ? '-' : character));
        return Snapshot.Create(safeName, "cs", $"//HintName: {source.HintName}\n{source.SourceText}");
    }

    private static void ThrowIfFailed(GeneratorDriverRunResult run)
    {
        var exceptions = run.Results.Select(result => result.Exception).OfType<Exception>().ToList();
        if (exceptions.Count == 1)
        {
            ExceptionDispatchInfo.Throw(exceptions[0]);
        }

        if (exceptions.Count > 1)
        {
            throw new AggregateException(exceptions);
        }
    }
}
