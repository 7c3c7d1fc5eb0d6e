using Corpus.Compiler.Diagnostics;

namespace Corpus.Generators.Tests.Diagnostics.Pages;

/// <summary>Every rule has a page, and what a page shows is what a build prints.</summary>
public class RulePageTests
{
    /// <summary>Whose example is no article: a host's doing, a failure, or a number of files.</summary>
    private static readonly string[] WithoutRunnableExample =
        ["CORPUS112", "CORPUS113", "CORPUS199", "CORPUS232", "CORPUS233", "CORPUS301", "CORPUS302", "CORPUS303"];

    public static TheoryData<string> Runnable => [.. Rules.All.Select(rule => rule.Id).Except(WithoutRunnableExample)];

    [Fact]
    public void There_is_a_page_for_each_rule_and_no_other() => Assert.Equal(
        Rules.All.Select(rule => rule.Id).Union(BuildErrors.All.Keys).Order(StringComparer.Ordinal),
        RulePage.All.Select(page => page.Id));

    [Fact]
    public void A_page_has_the_title_of_its_rule() => Assert.All(
        Rules.All,
        rule => Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", RulePage.Find(rule.Id).Text, StringComparison.Ordinal));

    [Fact]
    public void A_page_has_an_example_a_cause_and_a_fix() => Assert.All(
        RulePage.All,
        page => Assert.Equal(
            ["## Example", "## Cause", "## Fix"],
            page.Text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal))));

    [Theory]
    [MemberData(nameof(Runnable))]
    public void An_example_prints_what_the_page_says(string id)
    {
        var page = RulePage.Find(id);
        Assert.Equal(page.Output, PageExample.Run(page));
    }

    [Fact]
    public void Each_page_shows_a_message_of_its_rule() => Assert.All(Rules.All, rule => Assert.True(
        RulePage.Find(rule.Id).Prints(rule.Severity.ToString().ToLowerInvariant(), rule.Message, @"\{\d\}"),
        RulePage.Find(rule.Id).Output));

    /// <summary>A file that is listed twice the build finds, and the generator in a host that does not build.</summary>
    [Fact]
    public void A_rule_says_the_same_whoever_reports_it()
    {
        var shared = Assert.Single(Rules.All, rule => BuildErrors.All.ContainsKey(rule.Id));
        Assert.Equal(
            shared.Message,
            BuildErrors.All[shared.Id].Replace("%(_CorpusSharedFile.Identity)", "{0}", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_page_of_an_error_of_the_build_shows_its_message()
    {
        Assert.NotEmpty(BuildErrors.All);
        Assert.All(BuildErrors.All, error => Assert.True(
            RulePage.Find(error.Key).Prints("error", error.Value, @"%\([\w.]+\)"),
            RulePage.Find(error.Key).Output));
    }
}
