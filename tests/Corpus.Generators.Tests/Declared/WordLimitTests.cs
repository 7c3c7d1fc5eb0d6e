using Corpora.Testing;
using Corpus.Generators.Pipeline;
using Corpus.Generators.Tests.Diagnostics;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Declared;

/// <summary>CORPUS230: how long an article is to be.</summary>
public class WordLimitTests
{
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Too_few_and_too_many_words_say_how_many(string storage) => DiagnosticAssert.SaysOfArticles(
        Project("[MinWords(2), MaxWords(3)] public abstract partial class Story : Article;").With(storage)
            .AddArticle("News", "a.md", "---\ntitle: A\n---\nOne.")
            .AddArticle("News", "b.md", "One two.")
            .AddArticle("News", "c.md", "One two three.")
            .AddArticle("News", "d.md", "One two\n\nthree four."),
        "Corpora/News/a.md(1,1)-(1,1): error CORPUS230: The text has 1 word; an article of 'Story' must have from 2 to 3 words",
        "Corpora/News/d.md(1,1)-(1,1): error CORPUS230: The text has 4 words; an article of 'Story' must have from 2 to 3 words");

    [Theory]
    [InlineData("[MinWords(2)] public abstract partial class Story : Article;", "at least 2 words")]
    [InlineData("[MaxWords(0)] public abstract partial class Story : Article;", "at most 0 words")]
    [InlineData("public abstract partial class Story : Short; [MinWords(5)] public abstract class Short : Article;", "at least 5 words")]
    [InlineData("[MinWords(2)] public abstract partial class Story : Short; [MinWords(1000), MaxWords(9999)] public abstract class Short : Article;", "from 2 to 9,999 words")]
    public void The_class_says_it_or_a_base_of_it(string classes, string limits) => DiagnosticAssert.SaysOfArticles(
        Project(classes).AddArticle("News", "a.md", "One."),
        $"Corpora/News/a.md(1,1)-(1,1): error CORPUS230: The text has 1 word; an article of 'Story' must have {limits}");

    [Fact]
    public void A_text_that_was_not_read_has_no_length() => DiagnosticAssert.SaysOfArticles(
        Project("[MinWords(2)] public abstract partial class Story : Article;").AddArticle("News", "a.md", "---\ntitle: A\n"),
        "Corpora/News/a.md(1,1)-(1,4): error CORPUS102: The front matter that starts here is not closed; expected a line '---' after it");

    /// <summary>A body that is edited is counted; no other article is looked at.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void An_edited_body_is_counted_alone(string storage)
    {
        var before = Project("[MinWords(2)] public abstract partial class Story : Article;").With(storage)
            .AddArticle("News", "a.md", "One two.")
            .AddArticle("News", "b.md", "One two.")
            .AddArticle("News", "c.md", "One two.")
            .WithTrackedSteps()
            .Run();
        Assert.Empty(before.Diagnostics);
        var after = before.Edit(project => project.ReplaceArticle("News", "b.md", "One."));
        Assert.Equal("CORPUS230", Assert.Single(after.Diagnostics).Id);
        Assert.Equal(1, TrackedSteps.CountChanges(after.Result, TrackingNames.Documents));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Metadata));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Plan));
        Assert.Equal(1, TrackedSteps.CountChanges(after.Result, TrackingNames.BoundArticles));
        Assert.Empty(after.Edit(project => project.ReplaceArticle("News", "b.md", "One two.")).Diagnostics);
    }

    private static CorpusProject Project(string classes) => CorpusProject.Create().AddSource(
        $"#pragma warning disable CS1591\nusing Corpora;\nnamespace App;\n[Corpus(\"News\")] {classes}", "Story.cs");
}
