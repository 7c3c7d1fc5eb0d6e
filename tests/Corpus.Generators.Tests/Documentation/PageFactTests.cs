using System.Text.RegularExpressions;
using System.Xml.Linq;
using Corpus.Compiler.Diagnostics;
using Corpus.Generators.Tests.Diagnostics.Pages;

namespace Corpus.Generators.Tests.Documentation;

/// <summary>Links, lengths and tables of the documentation.</summary>
public class PageFactTests
{
    private const string Docs = "src/Corpus.Generators/docs";

    /// <summary>Options that the package sets for the generator, not the user.</summary>
    private static readonly string[] InternalOptions = ["RootNamespace", "CorpusProjectDirectory", "CorpusFolder", "CorpusEmitsJsonSchema"];

    /// <summary>Options that only MSBuild reads.</summary>
    private static readonly string[] BuildOptions = ["CorpusJsonSchema", "EnableDefaultCorpora"];

    public static TheoryData<string> Pages =>
    [
        .. DocumentationPage.All
            .Concat(DocumentationPage.Find(DocumentationPage.Absolute(Docs), SearchOption.AllDirectories))
            .Concat(DocumentationPage.Find(DocumentationPage.Absolute("src"), SearchOption.TopDirectoryOnly))
            .Concat(DocumentationPage.Find(DocumentationPage.Absolute("tests"), SearchOption.TopDirectoryOnly))
            .Append(DocumentationPage.Get("tests/Corpus.Generators.Benchmarks/README.md"))
            .Select(page => page.Path)
            .Distinct(),
    ];

    [Fact]
    public void The_readme_has_at_most_160_lines() =>
        Assert.InRange(DocumentationPage.Get("README.md").Text.TrimEnd('\n').Split('\n').Length, 100, 160);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_page_and_a_heading(string path)
    {
        var page = DocumentationPage.Get(path);
        Assert.All(RelativeLinks(page), link => Assert.True(LeadsSomewhere(page, link), $"{path}: {link}"));
    }

    [Fact]
    public void The_table_of_diagnostics_lists_every_rule_with_its_severity()
    {
        var rows = Regex.Matches(
            DocumentationPage.Get($"{Docs}/diagnostics/README.md").Text,
            @"^\| \[(CORPUS\d+)\]\(\1\.md\) \| (\w+) \| [^|]+(?:\\\|[^|]+)* \| [^|]+ \|$",
            RegexOptions.Multiline | RegexOptions.CultureInvariant);

        var expected = Rules.All
            .Select(rule => (rule.Id, Severity: rule.Severity == Severity.Info ? "note" : rule.Severity.ToString().ToLowerInvariant()))
            .Union(BuildErrors.All.Keys.Select(id => (Id: id, Severity: "error")))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal);
        Assert.Equal(expected, rows.Select(row => (row.Groups[1].Value, row.Groups[2].Value)));
    }

    [Fact]
    public void The_table_of_options_lists_every_option_and_its_scope()
    {
        var rows = DocumentationPage.Get($"{Docs}/options.md").Text.Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1])
            .SelectMany(cell => Regex.Matches(cell, "`(\\w+)`( †)?", RegexOptions.CultureInvariant))
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Success, StringComparer.Ordinal);

        var props = XDocument.Load(Path.Combine(Repository.Generators, "build", "Corpus.Generators.props"));
        var properties = Names(props, "CompilerVisibleProperty", "Include");
        var metadata = Names(props, "CompilerVisibleItemMetadata", "MetadataName");

        Assert.Equal(
            properties.Concat(metadata).Concat(BuildOptions).Distinct().Order(StringComparer.Ordinal),
            rows.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            properties.Intersect(metadata).Order(StringComparer.Ordinal),
            rows.Where(row => row.Value).Select(row => row.Key).Order(StringComparer.Ordinal));
    }

    private static string[] Names(XDocument props, string element, string attribute) =>
        [.. props.Descendants(element).Select(item => item.Attribute(attribute)!.Value).Except(InternalOptions)];

    private static IEnumerable<string> RelativeLinks(DocumentationPage page) => Regex
        .Matches(page.Prose, @"\]\(([^)\s]+)\)", RegexOptions.CultureInvariant)
        .Select(match => match.Groups[1].Value)
        .Where(link => !link.Contains("://", StringComparison.Ordinal));

    private static bool LeadsSomewhere(DocumentationPage page, string link)
    {
        var (path, anchor) = link.Split('#', 2) is [var file, var heading] ? (file, heading) : (link, null);
        var source = DocumentationPage.Absolute(page.Path);
        var target = path.Length == 0 ? source : Path.Combine(Path.GetDirectoryName(source)!, path);
        return File.Exists(target) && (anchor is null || Headings(File.ReadAllText(target)).Contains(anchor));
    }

    /// <summary>The anchors that GitHub gives to headings.</summary>
    private static IEnumerable<string> Headings(string text) => Regex
        .Matches(text, "^#+ (.+?)\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)
        .Select(match => match.Groups[1].Value.ToLowerInvariant())
        .Select(heading => Regex.Replace(heading, @"[^\w\- ]", "", RegexOptions.CultureInvariant).Replace(' ', '-'));
}
