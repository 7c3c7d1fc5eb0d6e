using Corpora.Testing;
using Corpus.Generators.Pipeline;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Incremental;

/// <summary>What an edit costs, and finds, when templates say how files are read.</summary>
public class TemplateEditTests
{
    private static readonly CorpusProject Project = CorpusProject.Create()
        .WithOption("CorpusPath", "{category}/{_}")
        .WithOption("CorpusHeader", "By {author}")
        .AddArticle("News", "sport/a.txt", "By Jane\n\nText of a.")
        .AddArticle("News", "world/b.txt", "By John\n\nText of b.");

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void An_edited_body_reads_only_that_article(string storage)
    {
        var before = Generate.Clean(Project.With(storage));
        var after = before.Edit(project => project.ReplaceArticle("News", "world/b.txt", "By John\n\nAnother text."));
        Assert.Equal(1, TrackedSteps.CountChanges(after.Result, TrackingNames.Documents));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Metadata));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Plan));
        Assert.Single(TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    /// <summary>The files are unchanged, but another template means that they must be read again.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void An_edited_template_reads_all_articles_like_a_first_run(string storage)
    {
        var before = Generate.Clean(Project.With(storage));
        var after = before.Edit(project => project.WithOption("CorpusPath", "{section}/{_}").WithOption("CorpusHeader", "By {writer}"));
        Assert.Equal(
            Project.With(storage).WithOption("CorpusPath", "{section}/{_}").WithOption("CorpusHeader", "By {writer}").WithTrackedSteps().Run().Sources,
            after.Sources);
        Assert.NotEqual(before.Sources, after.Sources);
        Assert.Empty(after.Diagnostics);
        Assert.Equal(before.Sources, after.Edit(project => project.WithOption("CorpusPath", "{category}/{_}").WithOption("CorpusHeader", "By {author}")).Sources);
    }
}
