using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Text;

namespace Corpus.Generators.Inputs;

/// <summary>What nobody foresaw, as a finding: no exception of ours ever reaches the compiler (CS8785).</summary>
internal static class Faults
{
    /// <summary>A fault in one article or one generated file.</summary>
    public static Finding In(string name, Exception exception) => Report($"'{name}' (nothing else is affected)", exception);

    /// <summary>A fault where all articles are seen together.</summary>
    public static Finding InProject(Exception exception) => Report("the whole project", exception);

    /// <summary>The exception in one line. It has no stack trace: that would hold paths, and differ from machine to machine.</summary>
    private static Finding Report(string where, Exception exception)
    {
        var what = $"{exception.GetType().Name}: {exception.Message.TrimEnd('.')}".Replace('\r', ' ').Replace('\n', ' ');
        return new(Rules.UnexpectedFault, SourceSpan.FileStart, where, what);
    }
}
