using Corpus.Compiler.Options;

namespace Corpus.Compiler.Reading;

/// <summary>The identity of an article and the paths of its file. Two are equal if all four texts are equal.</summary>
/// <param name="Corpus">The name of the corpus, as the project spells it.</param>
/// <param name="Id">The path below the fixed part of the glob, without extension, with <c>/</c> between folders.</param>
/// <param name="Path">
/// The path relative to the project, with <c>/</c> between folders: the only path that generated text may contain.
/// </param>
/// <param name="FilePath">The path that the host uses for the file, for findings only.</param>
public sealed record ArticleFile(string Corpus, string Id, string Path, string FilePath)
{
    /// <param name="filePath">The path of the file as the host knows it.</param>
    /// <param name="file">The options of the file.</param>
    /// <param name="project">The options of the project.</param>
    /// <returns><see langword="null"/> if the file belongs to no corpus.</returns>
    public static ArticleFile? From(string filePath, OptionValues file, OptionValues project)
    {
        if (file[OptionTable.Corpus] is not { } corpus)
        {
            return null;
        }

        var folder = FindFolder(file);
        return new(
            corpus,
            file[OptionTable.Id] ?? ArticlePaths.Id(filePath, folder),
            ArticlePaths.RelativeTo(project[OptionTable.ProjectDirectory], filePath, folder),
            filePath);
    }

    /// <returns>The folders between the fixed part of the glob and the file, each followed by <c>/</c>.</returns>
    internal static string? FindFolder(OptionValues file) => file[OptionTable.Folder]?.TrimStart('/');
}

/// <summary>
/// Computes ids and relative paths. They are the same on every machine: the name of a drive or a server never becomes part of one.
/// </summary>
public static class ArticlePaths
{
    /// <summary>Computes <see cref="ArticleFile.Id"/>.</summary>
    /// <param name="folderInCorpus">The file's folder below the fixed part of the glob: <c>%(RecursiveDir)</c>.</param>
    public static string Id(string filePath, string? folderInCorpus)
    {
        var path = Normalize(filePath);
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return Normalize(folderInCorpus ?? "") + (dot > 0 ? name.Substring(0, dot) : name);
    }

    /// <summary>
    /// Computes the path from the project's folder to the file, with <c>..</c> for a file outside of it. If the two have only the root in
    /// common, such a path would spell the folders of this machine; then it is the path below the fixed part of the glob.
    /// </summary>
    public static string RelativeTo(string? projectFolder, string filePath, string? folderInCorpus)
    {
        var file = Normalize(filePath).Split('/');
        var folder = Normalize(projectFolder ?? "").TrimEnd('/').Split('/');
        var common = 0;
        while (common < folder.Length && common < file.Length - 1 && folder[common] == file[common])
        {
            common++;
        }

        var shared = folder.Take(common).Any(part => part.Length > 0 && !part.EndsWith(":", StringComparison.Ordinal));
        return shared
            ? string.Join("/", Enumerable.Repeat("..", folder.Length - common).Concat(file.Skip(common)))
            : Normalize(folderInCorpus ?? "") + file[file.Length - 1];
    }

    public static bool IsMarkdown(string filePath) =>
        filePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || filePath.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private static string Normalize(string path) => path.Replace('\\', '/');
}
