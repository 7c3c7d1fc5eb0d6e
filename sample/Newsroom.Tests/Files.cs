using Corpora.Testing;

namespace Newsroom.Tests;

/// <summary>Where the build lays the program's articles.</summary>
internal static class Files
{
    public static readonly string Articles = Path.Combine(AppContext.BaseDirectory, "articles");

    public static readonly string Guide = Path.Combine(AppContext.BaseDirectory, "Guide");

    public static readonly string Authors = Path.Combine(AppContext.BaseDirectory, "Authors");

    /// <summary>Adds the program's own schemas, by which the guide and its authors are checked.</summary>
    public static CorpusProject AddSchemas(this CorpusProject project) => Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Schemas"))
        .Order(StringComparer.Ordinal)
        .Aggregate(project, (all, file) => all.AddSource(File.ReadAllText(file), Path.GetFileName(file)));
}
