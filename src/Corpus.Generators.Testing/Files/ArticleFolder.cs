using Microsoft.Extensions.FileSystemGlobbing;

namespace Corpora.Testing.Files;

/// <summary>Finds the articles in a folder on disk.</summary>
internal static class ArticleFolder
{
    /// <returns>The name of each file relative to the folder, with <c>/</c>, and its full path; in ordinal order of the names.</returns>
    public static IEnumerable<(string FileName, string Path)> Find(string folder, IReadOnlyCollection<string> patterns)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"The folder '{folder}' does not exist.");
        }

        IReadOnlyCollection<string> globs = patterns.Count > 0 ? patterns : ["**/*.txt", "**/*.md"];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(globs);
        var paths = matcher.GetResultsInFullPath(folder).ToList();
        if (paths.Count == 0)
        {
            throw new FileNotFoundException($"The folder '{folder}' has no file that matches {string.Join(" or ", globs)}.");
        }

        return paths
            .Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), path))
            .OrderBy(file => file.Item1, StringComparer.Ordinal);
    }
}
