using System.Text.RegularExpressions;

namespace Corpus.Generators.Tests.Documentation;

/// <summary>A page that users read.</summary>
/// <param name="Path">Relative to the repository, with <c>/</c> between folders.</param>
internal sealed record DocumentationPage(string Path, string Text)
{
    private const string Fence = "```";

    private static readonly Regex RulePageName = new(@"^CORPUS\d+\.md$", RegexOptions.CultureInvariant);

    /// <summary>
    /// The readmes of the repository, the packages and the sample, and all of the folder <c>docs</c> but the pages of the rules, which have
    /// tests of their own.
    /// </summary>
    public static IReadOnlyList<DocumentationPage> All { get; } =
    [
        Read(Absolute("README.md")),
        Read(Absolute("src/PACKAGE.md")),
        Read(Absolute("sample/README.md")),
        .. Find(Absolute("src/Corpus.Generators/docs"), SearchOption.AllDirectories)
            .Where(page => !RulePageName.IsMatch(System.IO.Path.GetFileName(page.Path))),
    ];

    /// <summary>The text that is neither in a block of code nor in a code span.</summary>
    public string Prose => Regex.Replace(string.Join('\n', LinesOutsideFences()), "`[^`\n]+`", "", RegexOptions.CultureInvariant);

    public static DocumentationPage Get(string path) => Read(Absolute(path));

    public static IEnumerable<DocumentationPage> Find(string folder, SearchOption depth) => Directory
        .EnumerateFiles(folder, "*.md", depth)
        .Order(StringComparer.Ordinal)
        .Select(Read);

    public static string Absolute(string path) => System.IO.Path.Combine(Repository.Root, path);

    /// <summary>The text before the first heading of the second level, then one section per such heading.</summary>
    public IReadOnlyList<PageSection> Sections()
    {
        var sections = new List<(string Title, List<string> Lines)> { ("", []) };
        var isInFence = false;
        foreach (var line in Text.Split('\n'))
        {
            isInFence ^= line.StartsWith(Fence, StringComparison.Ordinal);
            if (!isInFence && line.StartsWith("## ", StringComparison.Ordinal))
            {
                sections.Add((line[3..], []));
            }

            sections[^1].Lines.Add(line);
        }

        return [.. sections.Select(section => PageSection.Parse(section.Title, string.Join('\n', section.Lines)))];
    }

    private static DocumentationPage Read(string path) => new(
        System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'),
        File.ReadAllText(path).Replace("\r\n", "\n"));

    private IEnumerable<string> LinesOutsideFences()
    {
        var isInFence = false;
        foreach (var line in Text.Split('\n'))
        {
            var isFence = line.StartsWith(Fence, StringComparison.Ordinal);
            isInFence ^= isFence;
            if (!isInFence && !isFence)
            {
                yield return line;
            }
        }
    }
}
