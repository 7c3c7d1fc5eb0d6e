namespace Corpus.Compiler.Reading;

/// <summary>Where an article comes from.</summary>
/// <param name="Corpus">The corpus' name, as the project says it.</param>
/// <param name="Id">The path below the glob's fixed part, without extension, <c>/</c> between folders.</param>
/// <param name="Path">Relative to the project, <c>/</c> between folders. The only path that may reach generated text.</param>
/// <param name="FilePath">As the host knows the file: for findings alone.</param>
public sealed record ArticleFile(string Corpus, string Id, string Path, string FilePath);

/// <summary>Identity and paths of articles (DESIGN §2). A drive's or a server's name never gets through.</summary>
public static class ArticlePaths
{
    /// <summary>The path below the glob's fixed part, without extension, <c>/</c> between folders.</summary>
    public static string Id(string filePath, string? folderInCorpus)
    {
        var path = Normalize(filePath);
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return Normalize(folderInCorpus ?? "") + (dot > 0 ? name.Substring(0, dot) : name);
    }

    /// <summary>
    /// The path from the project's folder to the file, with <c>..</c> where it lies elsewhere. Where only the root leads from one to the
    /// other, a relative path would spell this machine's folders: then it is the path below the glob's fixed part.
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
