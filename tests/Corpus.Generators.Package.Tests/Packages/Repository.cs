namespace Corpus.Generators.Package.Tests.Packages;

/// <summary>The sources that are packed.</summary>
internal static class Repository
{
    private static readonly string[] BuildFiles = ["Directory.Build.props", "Directory.Packages.props", ".editorconfig", "README.md"];

    private static readonly string[] OutputFolders = ["bin", "obj"];

    public static string Root { get; } = FindRoot();

    /// <summary>Copies what a pack needs, so that packing never meets another build of these sources.</summary>
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

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Corpus.Generators.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No folder above the tests holds Corpus.Generators.sln");
    }
}
