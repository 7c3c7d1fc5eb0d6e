using System.Globalization;
using Corpora.Testing;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>CORPUS232: keys of an inferred schema that may be slips of the pen.</summary>
public class RareKeyTests
{
    [Fact]
    public void A_rare_key_near_a_frequent_one_is_reported_with_both_counts() => DiagnosticAssert.Says(
        Project(41, "section: World").AddArticle("News", "odd.md", "---\ntitle: A\nsectoin: World\n---\nText."),
        "Corpora/News/odd.md(3,1)-(3,8): info CORPUS232: 'sectoin' appears in 1 article and 'section' in 41; did you mean 'section'?");

    [Fact]
    public void Each_article_with_the_key_says_so() => DiagnosticAssert.Says(
        Project(20, "reading-time: 3")
            .AddArticle("News", "x.md", "---\nreading-tme: 3\n---\nText.")
            .AddArticle("News", "y.md", "---\nReadingTme: 3\n---\nText."),
        "Corpora/News/x.md(2,1)-(2,12): info CORPUS232: 'reading-tme' appears in 2 articles and 'reading-time' in 20; did you mean 'reading-time'?",
        "Corpora/News/y.md(2,1)-(2,11): info CORPUS232: 'ReadingTme' appears in 2 articles and 'reading-time' in 20; did you mean 'reading-time'?");

    /// <summary>Both in use; both in one article; not near; too few articles to tell.</summary>
    [Theory]
    [InlineData(19, "section: World", "sectoin: World", 2)]
    [InlineData(41, "section: World", "section: World\nsections: World", 1)]
    [InlineData(41, "section: World", "editor: Jane", 1)]
    [InlineData(9, "section: World", "sectoin: World", 1)]
    public void Two_keys_are_two_keys(int frequent, string header, string rare, int times)
    {
        var project = Project(frequent, header);
        for (var i = 0; i < times; i++)
        {
            project = project.AddArticle("News", $"x{i}.md", $"---\n{rare}\n---\nText.");
        }

        DiagnosticAssert.Says(project);
    }

    private static CorpusProject Project(int articles, string header)
    {
        var project = CorpusProject.Create();
        for (var i = 0; i < articles; i++)
        {
            project = project.AddArticle("News", $"n{i.ToString(CultureInfo.InvariantCulture)}.md", $"---\n{header}\n---\nText.");
        }

        return project;
    }
}
