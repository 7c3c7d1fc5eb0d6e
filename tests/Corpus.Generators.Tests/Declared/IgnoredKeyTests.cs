using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Declared;

/// <summary>Keys that are known and unused: <c>[Metadata(Ignore = true)]</c> and <c>CorpusIgnoredKeys</c>.</summary>
public class IgnoredKeyTests
{
    private static readonly CorpusProject Declared = CorpusProject.Create()
        .AddSource(
            """
            #pragma warning disable CS1591
            using Corpora;
            namespace App;
            [Corpus("News")]
            public abstract partial class Story : Article
            {
                [Metadata(Ignore = true)] public virtual Toc? Toc => new Toc(7);
                [Metadata("nav-order", Ignore = true)] public int Order => 3;
                public virtual Person? Author => null;
            }
            public record Toc(int Depth = 2);
            public record Person(string Name)
            {
                [Metadata(Ignore = true)] public string Mail { get; init; } = "none";
            }
            """,
            "Story.cs")
        .AddArticle("News", "a.md", "---\ntoc: {depth: 3}\nnav_order: x\nauthor: {name: Ola, mail: [x]}\n---\nText.")
        .AddArticle("News", "b.md", "---\ntoc: false\n---\nText.");

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void The_key_of_an_ignored_property_is_valid_and_unused(string storage)
    {
        var run = Generate.Run(Declared.With(storage));

        Assert.Empty(DiagnosticAssert.OfArticles(run));
        using var loaded = run.Load();
        Assert.Equal("Toc { Depth = 7 }", loaded.Property(loaded.Article("News", "a"), "Toc")!.ToString());
        Assert.Equal("Person { Name = Ola, Mail = none }", loaded.Property(loaded.Article("News", "a"), "Author")!.ToString());
    }

    [Fact]
    public void A_key_that_resembles_an_ignored_one_is_a_typing_error() => DiagnosticAssert.SaysOfArticles(
        Declared.AddArticle("News", "c.md", "---\nnav-ordre: 1\n---\nText."),
        "Corpora/News/c.md(2,1)-(2,10): error CORPUS223: 'nav-ordre' is not a key of 'Story'; did you mean 'nav-order'?");

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void The_option_ignores_keys_of_a_declared_schema(string storage)
    {
        var project = Declared.With(storage).AddArticle("News", "c.md", "---\nlayout: page\nauthor: {name: Ola}\n---\nText.");

        DiagnosticAssert.SaysOfArticles(
            project, "Corpora/News/c.md(2,1)-(2,7): error CORPUS223: 'layout' is not a key of 'Story'");
        var run = Generate.Run(project.WithOption("CorpusIgnoredKeys", "Layout, author"));
        Assert.Empty(DiagnosticAssert.OfArticles(run));
        using var loaded = run.Load();
        Assert.Equal("Person { Name = Ola, Mail = none }", loaded.Property(loaded.Article("News", "c"), "Author")!.ToString());
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void The_option_ignores_keys_of_an_inferred_schema(string storage)
    {
        var run = Generate.Clean(CorpusProject.Create().With(storage)
            .WithOption("CorpusIgnoredKeys", "other")
            .WithCorpusOption("News", "CorpusIgnoredKeys", "Table-of-contents;tags")
            .AddArticle("News", "a.md", "---\ntable_of_contents: {depth: 3}\ntags: [a]\nother: 1\n---\nText.")
            .AddArticle("News", "b.md", "---\ntable-of-contents: false\n---\nText."));

        using var loaded = run.Load();
        var article = loaded.Article("News", "a");
        Assert.Equal(1, loaded.Property(article, "Other"));
        Assert.Null(article.GetType().GetProperty("TableOfContents"));
        Assert.Null(article.GetType().GetProperty("Tags"));
    }

    [Fact]
    public void Title_cannot_be_ignored() => DiagnosticAssert.Says(
        CorpusProject.Create().WithOption("CorpusIgnoredKeys", "title").AddArticle("News", "a.md", "---\ntitle: A\n---\nText."),
        "error CORPUS203: 'title' is not a valid value for CorpusIgnoredKeys; expected other keys, because every article has the property "
        + "Title");
}
