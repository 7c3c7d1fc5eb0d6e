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
    public void NothingChanged_NothingRuns() => TrackedSteps.AssertAllCached(Project.Run().Rerun().Result);

    [Fact]
    public void CSharpEdited_NothingRuns()
    {
        var before = Project.Run();
        var after = before.Edit(project => project.ReplaceSource("User.cs", "namespace App; public class User { public int Words => 1; }"));
        TrackedSteps.AssertAllCached(after.Result);
        Assert.Empty(TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    [Fact]
    public void BodyEdited_ThatArticleIsReadAndWrittenAlone()
    {
        var before = Project.Run();
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
    public void DateEdited_TheArticleAndTheOrderAreWritten()
    {
        var before = Project.Run();
        var after = before.Edit(project => project.ReplaceArticle("News", "b.txt", "date 2025-01-02 Sport\n\nText of b."));
        Assert.Equal(["App.News.g.cs", "App.NewsArticles.B.g.cs"], TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    [Fact]
    public void NewCategory_TheEnumTheIndexAndTheArticleAreWritten()
    {
        var before = Project.Run();
        var after = before.Edit(project => project.ReplaceArticle("News", "a.txt", "date 2024-01-01 Arts\n\nText of a."));
        Assert.Equal(["App.News.g.cs", "App.NewsArticles.A.g.cs", "App.NewsCategory.g.cs"], TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    [Fact]
    public void ArticleAdded_ItAndTheCorpusAreWritten()
    {
        var before = Project.Run();
        var after = before.Edit(project => project.AddArticle("News", "aa.txt", "date 2024-01-04 Sport\n\nText of aa."));
        Assert.Equal(["App.News.g.cs", "App.NewsArticles.Aa.g.cs"], TrackedSteps.EmittedAnew(before.Result, after.Result));
        Assert.Equal(1, TrackedSteps.CountChanges(after.Result, TrackingNames.Documents));
    }

    [Fact]
    public void ArticleRemoved_TheCorpusIsWritten()
    {
        var before = Project.Run();
        var after = before.Edit(project => project.RemoveArticle("News", "a.txt").RemoveSource("User.cs"));
        Assert.Equal(["App.News.g.cs"], TrackedSteps.EmittedAnew(before.Result, after.Result));
        Assert.Contains("App.NewsArticles.A.g.cs", before.Sources.Keys);
        Assert.DoesNotContain("App.NewsArticles.A.g.cs", after.Sources.Keys);
    }

    [Fact]
    public void NamespaceOptionSet_OnlyThatCorpusIsWritten()
    {
        var before = Project.Run();
        var after = before.Edit(project => project.WithCorpusOption("Help", "CorpusNamespace", "Elsewhere"));
        Assert.Equal(
            ["Elsewhere.Help.g.cs", "Elsewhere.HelpArticle.g.cs", "Elsewhere.HelpArticles.D.g.cs"],
            TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    [Fact]
    public void FilesInAnotherOrder_NothingIsWritten()
    {
        var before = Project.Run();
        var after = before.Edit(project => project.ReverseFiles());
        Assert.NotEmpty(before.Sources);
        Assert.Equal(before.Sources, after.Sources);
        Assert.DoesNotContain(
            TrackedSteps.Reasons(after.Result, TrackingNames.Plan), reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
    }

    [Fact]
    public void ErrorMendedAndMadeAgain_ItsDiagnosticComesAndGoes()
    {
        var good = Project.Run();
        var bad = good.Edit(project => project.ReplaceArticle("News", "b.txt", "date 2024-02-30 Sport\n\nText of b."));
        Assert.Equal("CORPUS101", Assert.Single(bad.Diagnostics).Id);
        var mended = bad.Edit(project => project.ReplaceArticle("News", "b.txt", "date 2024-01-02 Sport\n\nText of b."));
        Assert.Empty(mended.Diagnostics);
        Assert.NotEmpty(good.Sources);
        Assert.Equal(good.Sources, mended.Sources);
    }
}
