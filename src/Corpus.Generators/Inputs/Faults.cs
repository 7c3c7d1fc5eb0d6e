using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Text;

namespace Corpus.Generators.Inputs;

/// <summary>Turns unexpected exceptions into findings, so that none reaches the compiler (CS8785).</summary>
internal static class Faults
{
    /// <summary>An exception for one article or one generated file.</summary>
    public static Finding In(string name, Exception exception) => Report($"'{name}' (nothing else is affected)", exception);

    /// <summary>An exception for the whole project.</summary>
    public static Finding InProject(Exception exception) => Report("the whole project", exception);

    /// <summary>The exception on one line, without its stack trace, which contains paths and differs between machines.</summary>
    private static Finding Report(string where, Exception exception)
    {
        var what = $"{exception.GetType().Name}: {exception.Message.TrimEnd('.')}".Replace('\r', ' ').Replace('\n', ' ');
        return new(Rules.UnexpectedFault, SourceSpan.FileStart, where, what);
    }
}
