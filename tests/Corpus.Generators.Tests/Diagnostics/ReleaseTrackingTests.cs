using Corpus.Compiler.Diagnostics;
using Corpus.Generators.Analyzers;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>
/// AnalyzerReleases.*.md list the rules that each version added. Roslyn's own analyzer for these files sees only rules
/// that are constants, and those of this project come from a list.
/// </summary>
public class ReleaseTrackingTests
{
    [Fact]
    public void The_releases_list_every_rule_once_with_its_severity_and_title() => Assert.Equal(
        Rules.All.Select(rule => $"{rule.Id} | Corpus | {rule.Severity} | {rule.Title}"),
        Rows("AnalyzerReleases.Shipped.md").Concat(Rows("AnalyzerReleases.Unshipped.md")).Order(StringComparer.Ordinal));

    [Fact]
    public void The_category_is_Corpus()
    {
        var descriptors = new ArticleAnalyzer().SupportedDiagnostics;
        Assert.NotEmpty(descriptors);
        Assert.All(descriptors, descriptor => Assert.Equal("Corpus", descriptor.Category));
    }

    private static IEnumerable<string> Rows(string file) => File
        .ReadLines(Path.Combine(Repository.Generators, file))
        .Where(line => line.StartsWith("CORPUS", StringComparison.Ordinal));
}
