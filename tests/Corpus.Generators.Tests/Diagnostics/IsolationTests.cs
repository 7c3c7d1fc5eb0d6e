using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>A wrong article fails the build by its own error alone: all types are there, and code that uses any of them compiles.</summary>
public class IsolationTests
{
    private static readonly CorpusProject Good = CorpusProject.Create()
        .AddArticle("News", "good.md", "---\ndate: 2020-08-17\ncategory: World\nrating: 4\nauthor: { name: Ola }\n---\nText.")
        .AddArticle("News", "fine.md", "---\ndate: 2020-08-18\ncategory: Local\nrating: 5\nauthor: { name: Jane }\n---\nText.")
        .AddSource("""
            using App;
            internal static class Uses
            {
                public static System.DateOnly Date => News.Good.Date;
                public static int Rating => News.Fine.Rating + News.Bad.Rating;
                public static string Author => News.Bad.Author.Name;
                public static Corpora.Article All => News.Articles["bad"];
                public static bool Both => News.Bad.Category is NewsCategory.World or NewsCategory.Local;
                public static object Index => News.ByCategory[NewsCategory.Local];
            }
            """);

    [Theory]
    [InlineData("date 2020-13-45 World\n\nText.", "CORPUS101")]
    [InlineData("---\ntitle: x\n\nText.", "CORPUS102")]
    [InlineData("---\ntitle: a: b\n---\nText.", "CORPUS103")]
    [InlineData("+++\ntitle = x\n+++\nText.", "CORPUS104")]
    [InlineData("---\nrating: 1\nRating: 2\n---\nText.", "CORPUS105")]
    [InlineData("Text with \0.", "CORPUS107")]
    [InlineData("Date: 2020-08-17\nRating: 3\nText.\n\nText.", "CORPUS109")]
    [InlineData("---\n- a\n---\nText.", "CORPUS110")]
    [InlineData("---\n'': a\n---\nText.", "CORPUS114")]
    [InlineData("---\ndate: 2020-08-17\ncategory: World\nrating: 4\nauthor: Ola\n---\nText.", "CORPUS207")]
    [InlineData("---\ndate: 2020-08-17\ncategory: { a: b }\nrating: 4\nauthor: { name: Ola }\n---\nText.", "CORPUS210")]
    public void One_wrong_article_takes_nothing_else_down(string text, string id)
    {
        var run = Generate.Run(Good.AddArticle("News", "bad.md", text));

        Assert.Equal([id], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Generate.AssertCompilesClean(run);
    }

    [Theory]
    [InlineData(new byte[] { 0xE9 }, "CORPUS106")]
    [InlineData(new byte[] { 0, 0, 0, 0 }, "CORPUS107")]
    public void A_file_that_is_not_text_affects_no_other_article(byte[] bytes, string id)
    {
        var run = Generate.Run(Good.AddArticle("News", "bad.md", bytes));

        Assert.Equal([id], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Generate.AssertCompilesClean(run);
    }

    [Fact]
    public void What_a_wrong_article_says_of_others_types_counts_for_nothing()
    {
        var run = Generate.Run(Good.AddArticle("News", "bad.md", "---\ntitle: a: b\nrating: high\ncategory: Nowhere\n---\nText."));

        Assert.Equal(["CORPUS103"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.DoesNotContain("Nowhere", run.Sources["App.NewsCategory.g.cs"], StringComparison.Ordinal);
        Generate.AssertCompilesClean(run);
    }
}
