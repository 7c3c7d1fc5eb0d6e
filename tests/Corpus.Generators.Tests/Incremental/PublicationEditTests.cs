using Corpora.Testing;
using Corpus.Generators.Pipeline;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Incremental;

/// <summary>What edits cost where articles are left out, and that an article comes and goes with what it says.</summary>
public class PublicationEditTests
{
    private static readonly CorpusProject Project = CorpusProject.Create()
        .WithOption("CorpusDrafts", "false")
        .WithOption("CorpusAsOf", "2026-01-01")
        .AddArticle("News", "a.md", "---\ntitle: A\ndraft: false\n---\nText of a.")
        .AddArticle("News", "b.md", "---\ntitle: B\ndraft: true\n---\nText of b.");

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void An_edited_body_of_a_draft_writes_nothing(string storage)
    {
        var before = Generate.Run(Project.With(storage));
        var after = before.Edit(project => project.ReplaceArticle("News", "b.md", "---\ntitle: B\ndraft: true\n---\nAnother text."));
        Assert.Empty(TrackedSteps.EmittedAnew(before.Result, after.Result));
        Assert.Equal(1, TrackedSteps.CountChanges(after.Result, TrackingNames.Documents));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Metadata));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Plan));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_value_of_a_draft_writes_nothing(string storage)
    {
        var before = Generate.Run(Project.With(storage));
        var after = before.Edit(project => project.ReplaceArticle("News", "b.md", "---\ntitle: Bee\ndraft: true\n---\nText of b."));
        Assert.Empty(TrackedSteps.EmittedAnew(before.Result, after.Result));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Plan));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_new_key_of_a_draft_writes_the_schema(string storage)
    {
        var before = Generate.Run(Project.With(storage));
        var after = before.Edit(project => project.ReplaceArticle("News", "b.md", "---\ntitle: B\nsecret: 1\ndraft: true\n---\nText of b."));
        Assert.Contains("App.NewsArticle.g.cs", TrackedSteps.EmittedAnew(before.Result, after.Result));
        Assert.DoesNotContain("App.NewsArticles.A.g.cs", TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void An_edited_body_beside_drafts_writes_only_that_article(string storage)
    {
        var before = Generate.Run(Project.With(storage));
        var after = before.Edit(project => project.ReplaceArticle("News", "a.md", "---\ntitle: A\ndraft: false\n---\nAnother text."));
        Assert.Single(TrackedSteps.EmittedAnew(before.Result, after.Result));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Plan));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void The_code_is_the_same_after_a_draft_is_published_and_withdrawn(string storage)
    {
        var before = Generate.Run(Project.With(storage));
        var published = before.Edit(project => project.ReplaceArticle("News", "b.md", "---\ntitle: B\ndraft: false\n---\nText of b."));
        using (var corpus = published.Load())
        {
            Assert.Equal("Text of b.", corpus.Article("News", "b").Text);
        }

        var withdrawn = published.Edit(project => project.ReplaceArticle("News", "b.md", "---\ntitle: B\ndraft: true\n---\nText of b."));
        Assert.Equal(before.Sources, withdrawn.Sources);
    }

    /// <summary>The files are unchanged and their documents cached, but the counts must be updated.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Included_drafts_are_articles(string storage)
    {
        var run = Generate.Run(Project.With(storage)).Edit(project => project.WithOption("CorpusDrafts", "true"));
        Assert.Empty(run.Diagnostics);
        using var corpus = run.Load();
        Assert.Equal(["a", "b"], corpus.Articles("News").Select(article => article.Id));
    }
}
