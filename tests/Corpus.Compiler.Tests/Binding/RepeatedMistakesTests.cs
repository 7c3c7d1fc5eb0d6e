using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Tests.Binding;

/// <summary>The order in which mistakes are found does not change which ones are reported.</summary>
public class RepeatedMistakesTests
{
    [Fact]
    public void The_order_makes_no_difference()
    {
        var findings = Enumerable.Range(0, 60).Select(i => Finding($"/n{i:00}.md", i % 2 == 0 ? "Story.A" : "Story.B")).ToArray();
        var shortened = RepeatedMistakes.Shorten("News", findings);
        Assert.Equal(42, shortened.Count);
        Assert.Equal(shortened, RepeatedMistakes.Shorten("News", findings.Reverse()));
        Assert.Equal(
            ["CORPUS222 for 'Story.A' occurs in 10 more files of the corpus 'News'; the first 20 are reported in full", "CORPUS222 for 'Story.B' occurs in 10 more files of the corpus 'News'; the first 20 are reported in full"],
            shortened.Where(located => located.FilePath is null).Select(located => located.Finding.Message));
    }

    [Fact]
    public void What_is_about_nothing_in_particular_is_never_left_out()
    {
        var findings = Enumerable.Range(0, 60).Select(i => Finding($"/n{i:00}.md", null)).ToArray();
        Assert.Equal(findings, RepeatedMistakes.Shorten("News", findings));
    }

    private static LocatedFinding Finding(string path, string? subject) => new(
        path, new Finding(Rules.MissingKey, SourceSpan.FileStart, "a", "Story.A", "text") { Subject = subject });
}
