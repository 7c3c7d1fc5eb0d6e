using System.Runtime.CompilerServices;

namespace Corpus.Tests.Shared;

/// <summary>The repository that the tests or benchmarks were built from.</summary>
internal static class Repository
{
    private static readonly string[] BuildFiles = ["Directory.Build.props", "Directory.Packages.props", ".editorconfig"];

    private static readonly string[] OutputFolders = ["bin", "obj"];

    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the generator's project.</summary>
    public static string Generators { get; } = Path.Combine(Root, "src", "Corpus.Generators");

    /// <summary>Copies what <c>dotnet pack</c> needs, so that it does not share output folders with another build of the sources.</summary>
    public static void CopySourcesTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in BuildFiles)
        {
            File.Copy(Path.Combine(Root, file), Path.Combine(folder, file));
        }

        Copy(new DirectoryInfo(Path.Combine(Root, "src")), Path.Combine(folder, "src"));
    }

    private static void Copy(DirectoryInfo source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in source.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(target, file.Name));
        }

        foreach (var folder in source.EnumerateDirectories().Where(folder => !OutputFolders.Contains(folder.Name)))
        {
            Copy(folder, Path.Combine(target, folder.Name));
        }
    }

    private static string FindRoot([CallerFilePath] string file = "")
    {
        var folder = Path.GetDirectoryName(file);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Corpus.Generators.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException($"No folder above '{file}' contains Corpus.Generators.sln.");
    }
}
