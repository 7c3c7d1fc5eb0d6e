using System.Text.RegularExpressions;

namespace Corpus.Generators.Tests.Diagnostics.Pages;

/// <summary>The page of a rule, beside the descriptors.</summary>
internal sealed record RulePage(string Id, string Text)
{
    private static readonly string Folder = Path.Combine(Repository.Generators, "docs", "diagnostics");

    /// <summary>In order of the ids.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "CORPUS*.md").Order(StringComparer.Ordinal).Select(path =>
            new RulePage(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path).Replace("\r\n", "\n"))),
    ];

    public IReadOnlyList<Fence> Fences { get; } = Fence.FindAll(Text);

    /// <summary>What the example's build prints.</summary>
    public string Output => Fences.Single(fence => fence.Language == "console").Content;

    public static RulePage Find(string id) => All.Single(page => page.Id == id);

    /// <summary>Whether the page's output is what a rule with this message prints; other rules may also be reported for the example.</summary>
    /// <param name="message">The message with placeholders for its arguments.</param>
    /// <param name="argument">A regular expression for such an argument.</param>
    public bool Prints(string severity, string message, string argument)
    {
        var literals = Regex.Split(message, argument, RegexOptions.CultureInvariant).Select(Regex.Escape);
        var line = $"^[^\n]+: {severity} {Id}: {string.Join("[^\n]+", literals)}$";
        var own = Output.Split('\n').Where(printed => printed.Contains($" {Id}: ", StringComparison.Ordinal)).ToArray();
        return own.Length > 0 && Array.TrueForAll(own, printed => Regex.IsMatch(printed, line, RegexOptions.CultureInvariant));
    }
}
