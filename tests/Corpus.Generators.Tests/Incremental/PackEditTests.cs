using Corpora.Testing;
using Corpus.Generators.Pipeline;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Incremental;

/// <summary>What an edit costs when the articles are rows of a pack.</summary>
public class PackEditTests
{
    private const string Fingerprint = "App.NewsArticles.NewsPack.g.cs";

    private static readonly CorpusProject Project = CorpusProject.Create()
        .With(Storages.Pack)
        .AddArticle("News", "a.txt", "date 2024-01-01 World\n\nText of a.")
        .AddArticle("News", "b.txt", "date 2024-01-02 Sport\n\nText of b.")
        .AddArticle("News", "c.md", "---\ntitle: C\ndate: 2024-01-03\ncategory: World\n---\nText of c.")
        .AddSource("namespace App; public class User { public int Words => News.A.WordCount; }", "User.cs");

    [Fact]
    public void Nothing_is_written_for_an_article_alone()
    {
        var run = Generate.Clean(Project.RemoveSource("User.cs"));
        Assert.Equal(
            ["App.News.g.cs", "App.NewsArticle.g.cs", "App.NewsArticles.Accessors.g.cs", Fingerprint, "App.NewsCategory.g.cs"],
            run.Sources.Keys);
        Assert.DoesNotContain(run.Sources.Values, source => source.Contains("Text of", StringComparison.Ordinal));
        TrackedSteps.AssertDidNotRun(run.Result, TrackingNames.ArticleClasses);
    }

    [Fact]
    public void Edited_code_runs_nothing()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceSource("User.cs", "namespace App; public class User { public int Words => 1; }"));
        TrackedSteps.AssertAllCached(after.Result);
        Assert.Empty(TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    [Fact]
    public void An_edited_body_writes_only_the_fingerprint()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceArticle("News", "b.txt", "date 2024-01-02 Sport\n\nText of x."));
        Assert.Equal([Fingerprint], TrackedSteps.EmittedAnew(before.Result, after.Result));
        Assert.Equal(1, TrackedSteps.CountChanges(after.Result, TrackingNames.Documents));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Metadata));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.BoundArticles));
        using var loaded = after.Load();
        Assert.Equal("Text of x.", loaded.Article("News", "b").Text);
    }

    [Fact]
    public void An_edited_title_writes_only_the_fingerprint()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceArticle(
            "News", "c.md", "---\ntitle: Another\ndate: 2024-01-03\ncategory: World\n---\nText of c."));
        Assert.Equal([Fingerprint], TrackedSteps.EmittedAnew(before.Result, after.Result));
        using var loaded = after.Load();
        Assert.Equal("Another", loaded.Article("News", "c").Title);
    }

    [Fact]
    public void An_edited_date_writes_the_order()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceArticle("News", "b.txt", "date 2025-01-02 Sport\n\nText of b."));
        Assert.Equal(["App.News.g.cs", "App.NewsArticles.Accessors.g.cs", Fingerprint], TrackedSteps.EmittedAnew(before.Result, after.Result));
        using var loaded = after.Load();
        Assert.Equal(["b", "c", "a"], loaded.Articles("News").Select(article => article.Id));
    }

    [Fact]
    public void The_code_is_the_same_after_the_storage_is_changed_and_restored()
    {
        var pack = Project.WithTrackedSteps().Run();
        var source = pack.Edit(project => project.With(Storages.Source));
        using (var loaded = source.Load())
        {
            Assert.Equal("Text of b.", loaded.Article("News", "b").Text);
        }

        Assert.Equal(Project.With(Storages.Source).Run().Sources, source.Sources);
        Assert.Equal(pack.Sources, source.Edit(project => project.With(Storages.Pack)).Sources);
    }

    [Fact]
    public void Some_hundred_articles_share_some_dozen_files()
    {
        var project = Enumerable.Range(0, 600).Aggregate(
            CorpusProject.Create().With(Storages.Pack),
            (project, number) => project.AddArticle("News", $"n{number:0000}.txt", $"date 2024-01-{(number % 28) + 1:00} Category {number % 7}\n\nText {number}."));

        var run = Generate.Clean(project);

        Assert.InRange(run.Sources.Count, 24, 72);
        using var loaded = run.Load();
        var articles = loaded.Articles("News");
        Assert.Equal(600, articles.Count);
        Assert.All(articles, article => Assert.Equal($"Text {int.Parse(article.Id[1..])}.", article.Text));
        Assert.All(articles, article => Assert.Same(article, loaded.Article("News", article.Id)));
        var accessor = loaded.Assembly.GetType("App.News")!.GetProperty("N0042")!;
        Assert.Equal("Text 42.", ((Corpora.Article)accessor.GetValue(null)!).Text);
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Accessors_can_be_left_out(string storage)
    {
        var run = Generate.Clean(Project.With(storage).WithOption("CorpusAccessors", "false").RemoveSource("User.cs"));
        Assert.DoesNotContain("App.NewsArticles.Accessors.g.cs", run.Sources.Keys);
        using var loaded = run.Load();
        Assert.Null(loaded.Assembly.GetType("App.News")!.GetProperty("A"));
        Assert.Equal("Text of a.", loaded.Article("News", "a").Text);
    }

    [Fact]
    public void A_corpus_may_have_another_storage_than_its_project()
    {
        var run = Generate.Clean(CorpusProject.Create()
            .AddArticle("News", "a.txt", "Text of a.")
            .AddArticle("Help", "b.txt", "Text of b.")
            .WithCorpusOption("Help", "CorpusStorage", "packed"));
        Assert.Contains("App.NewsArticles.A.g.cs", run.Sources.Keys);
        Assert.Contains("App.HelpArticles.HelpPack.g.cs", run.Sources.Keys);
        using var loaded = run.Load();
        Assert.Equal("Text of a.", loaded.Article("News", "a").Text);
        Assert.Equal("Text of b.", loaded.Article("Help", "b").Text);
    }

    [Theory]
    [InlineData("CorpusStorage", "Picture", "'Picture' is not a valid value for CorpusStorage; expected 'Source' or 'Packed'")]
    [InlineData("CorpusAccessors", "none", "'none' is not a valid value for CorpusAccessors; expected 'true' or 'false'")]
    public void An_unknown_value_is_an_error(string option, string value, string message)
    {
        var error = Assert.Single(Project.WithOption(option, value).Run().Diagnostics);
        Assert.Equal(("CORPUS203", DiagnosticSeverity.Error, message), (error.Id, error.Severity, error.GetMessage()));
    }
}
