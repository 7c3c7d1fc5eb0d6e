using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Incremental;

/// <summary>Above some hundreds of articles several share a file.</summary>
public class ManyArticlesTests
{
    private const int Articles = 600;

    private static readonly CorpusProject Project = Enumerable.Range(0, Articles).Aggregate(
        CorpusProject.Create(),
        (project, number) => project.AddArticle("News", $"n{number:0000}.txt", $"date 2024-01-{(number % 28) + 1:00} Category {number % 7}\n\nText {number}."));

    [Fact]
    public void All_articles_are_in_some_hundred_files()
    {
        var run = Generate.Clean(Project);
        Assert.InRange(run.Sources.Count, 100, 300);
        using var loaded = run.Load();
        var articles = loaded.Articles("News");
        Assert.Equal(Articles, articles.Count);
        Assert.All(articles, article => Assert.Equal($"Text {int.Parse(article.Id[1..])}.", article.Text));
        Assert.All(articles, article => Assert.Same(article, loaded.Article("News", article.Id)));
    }

    [Fact]
    public void An_edited_body_writes_one_file()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceArticle("News", "n0100.txt", "date 2024-01-17 Category 2\n\nAnother text."));
        Assert.StartsWith("App.NewsArticles.", Assert.Single(TrackedSteps.EmittedAnew(before.Result, after.Result)));
    }
}
