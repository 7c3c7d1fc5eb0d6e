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
            throw new DirectoryNotFoundException(
                $"The folder '{Path.GetFullPath(folder)}' does not exist{RelativeTo(folder)}.");
        }

        IReadOnlyCollection<string> globs = patterns.Count > 0 ? patterns : ["**/*.txt", "**/*.md"];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(globs);
        var paths = matcher.GetResultsInFullPath(folder).ToList();
        if (paths.Count == 0)
        {
            throw new FileNotFoundException(
                $"The folder '{Path.GetFullPath(folder)}' has no file that matches {string.Join(" or ", globs)}{RelativeTo(folder)}.");
        }

        return paths
            .Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), path))
            .OrderBy(file => file.Item1, StringComparer.Ordinal);
    }

    /// <summary>The part of a message that says where a relative path begins.</summary>
    private static string RelativeTo(string folder) => Path.IsPathRooted(folder)
        ? ""
        : $"; '{folder}' is relative to the current directory, which is the output folder of the tests";
}
