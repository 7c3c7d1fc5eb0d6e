using System.Runtime.CompilerServices;

namespace Corpus.Generators.Tests.Diagnostics.Pages;

/// <summary>The sources that the tests were built from.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find(ThisFile());

    /// <summary>The folder of the generator's project.</summary>
    public static string Generators { get; } = Path.Combine(Root, "src", "Corpus.Generators");

    private static string Find(string file)
    {
        var folder = Path.GetDirectoryName(file);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Corpus.Generators.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException($"'{file}' is in no folder below one with the solution.");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
