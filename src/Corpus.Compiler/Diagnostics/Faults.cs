namespace Corpus.Compiler.Diagnostics;

/// <summary>Turns unexpected exceptions into findings, so that none reaches the compiler (CS8785) or MSBuild.</summary>
public static class Faults
{
    /// <summary>An exception for one article, class or generated file.</summary>
    /// <param name="name">For an article, its path relative to the project.</param>
    public static Finding In(string name, Exception exception) => Report($"'{name}' (nothing else is affected)", exception);

    /// <summary>An exception while a pack is written.</summary>
    /// <param name="path">The path of the article that was read last, relative to the project; <see langword="null"/> if none was.</param>
    public static Finding InPack(string corpus, string? path, Exception exception) => Report(
        path is null ? $"the pack of '{corpus}'" : $"'{path}' (the pack of '{corpus}' is not written)", exception);

    /// <summary>An exception for the whole project.</summary>
    public static Finding InProject(Exception exception) => Report("the whole project", exception);

    /// <summary>The exception on one line, without its stack trace, which contains paths and differs between machines.</summary>
    private static Finding Report(string where, Exception exception)
    {
        var what = $"{exception.GetType().Name}: {exception.Message.TrimEnd('.')}".Replace('\r', ' ').Replace('\n', ' ');
        return new(Rules.UnexpectedFault, SourceSpan.FileStart, where, what);
    }
}
