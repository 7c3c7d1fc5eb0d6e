using Corpora.Testing;
using Corpus.Generators.Pipeline;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Incremental;

/// <summary>What an edit costs: which steps run again, and which sources are written again.</summary>
public class EditTests
{
    private static readonly CorpusProject Project = CorpusProject.Create()
        .AddArticle("News", "a.txt", "date 2024-01-01 World\n\nText of a.")
        .AddArticle("News", "b.txt", "date 2024-01-02 Sport\n\nText of b.")
        .AddArticle("News", "c.txt", "date 2024-01-03 World\n\nText of c.")
        .AddArticle("Help", "d.md", "# Heading\n\nText of d.")
        .AddSource("namespace App; public class User { public int Words => News.A.WordCount; }", "User.cs");

    [Fact]
    public void An_unchanged_project_runs_nothing() => TrackedSteps.AssertAllCached(Project.WithTrackedSteps().Run().Rerun().Result);

    [Fact]
    public void Edited_code_runs_nothing()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceSource("User.cs", "namespace App; public class User { public int Words => 1; }"));
        TrackedSteps.AssertAllCached(after.Result);
        Assert.Empty(TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    [Fact]
    public void An_edited_body_reads_and_writes_only_that_article()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceArticle("News", "b.txt", "date 2024-01-02 Sport\n\nAnother text of b."));
        Assert.Equal(["App.NewsArticles.B.g.cs"], TrackedSteps.EmittedAnew(before.Result, after.Result));
        Assert.Equal(1, TrackedSteps.CountChanges(after.Result, TrackingNames.Documents));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Metadata));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Plan));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Rows));
        Assert.Equal(1, TrackedSteps.CountChanges(after.Result, TrackingNames.ArticleClasses));
        using var loaded = after.Load();
        Assert.Equal("Another text of b.", loaded.Article("News", "b").Text);
    }

    [Fact]
    public void An_edited_date_writes_the_article_and_the_order()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceArticle("News", "b.txt", "date 2025-01-02 Sport\n\nText of b."));
        Assert.Equal(["App.News.g.cs", "App.NewsArticles.B.g.cs"], TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    [Fact]
    public void A_new_category_writes_the_enum_the_index_and_the_article()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceArticle("News", "a.txt", "date 2024-01-01 Arts\n\nText of a."));
        Assert.Equal(["App.News.g.cs", "App.NewsArticles.A.g.cs", "App.NewsCategory.g.cs"], TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    [Fact]
    public void A_new_article_writes_itself_and_the_corpus()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.AddArticle("News", "aa.txt", "date 2024-01-04 Sport\n\nText of aa."));
        Assert.Equal(["App.News.g.cs", "App.NewsArticles.Aa.g.cs"], TrackedSteps.EmittedAnew(before.Result, after.Result));
        Assert.Equal(1, TrackedSteps.CountChanges(after.Result, TrackingNames.Documents));
    }

    [Fact]
    public void A_removed_article_writes_the_corpus()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.RemoveArticle("News", "a.txt").RemoveSource("User.cs"));
        Assert.Equal(["App.News.g.cs"], TrackedSteps.EmittedAnew(before.Result, after.Result));
        Assert.Contains("App.NewsArticles.A.g.cs", before.Sources.Keys);
        Assert.DoesNotContain("App.NewsArticles.A.g.cs", after.Sources.Keys);
    }

    [Fact]
    public void A_namespace_option_writes_only_its_corpus()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.WithCorpusOption("Help", "CorpusNamespace", "Elsewhere"));
        Assert.Equal(
            ["Elsewhere.Help.g.cs", "Elsewhere.HelpArticle.g.cs", "Elsewhere.HelpArticles.D.g.cs"],
            TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    [Fact]
    public void Another_file_order_writes_nothing()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReverseFiles());
        Assert.NotEmpty(before.Sources);
        Assert.Equal(before.Sources, after.Sources);
        Assert.DoesNotContain(
            TrackedSteps.Reasons(after.Result, TrackingNames.Plan), reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
    }

    [Fact]
    public void A_diagnostic_disappears_and_returns_with_its_error()
    {
        var good = Project.WithTrackedSteps().Run();
        var bad = good.Edit(project => project.ReplaceArticle("News", "b.txt", "date 2024-02-30 Sport\n\nText of b."));
        Assert.Equal("CORPUS101", Assert.Single(bad.Diagnostics).Id);
        var mended = bad.Edit(project => project.ReplaceArticle("News", "b.txt", "date 2024-01-02 Sport\n\nText of b."));
        Assert.Empty(mended.Diagnostics);
        Assert.NotEmpty(good.Sources);
        Assert.Equal(good.Sources, mended.Sources);
    }
}
