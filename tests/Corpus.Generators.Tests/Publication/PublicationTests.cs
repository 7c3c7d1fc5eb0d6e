using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Publication;

/// <summary>Excluded articles: the same schema as with them, and nothing else of them, in both storages.</summary>
public class PublicationTests
{
    private static readonly CorpusProject Project = CorpusProject.Create()
        .AddArticle("News", "a.md", "---\ndate: 2024-01-01\ncategory: World\n---\nText of a.")
        .AddArticle("News", "b.md", "---\ndate: soon\ncategory: Gossip\ndraft: true\nsecret: 1\n---\nText of b.")
        .AddArticle("News", "b.txt", "---\ndate: 2024-01-03\ncategory: World\ndraft: false\n---\nAnother b.")
        .AddArticle("News", "c.md", "---\ndate: 2024-01-04\ncategory: World\nexpiryDate: 2025-01-01\n---\nText of c.");

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void An_excluded_article_has_no_name_and_no_text_but_a_part_in_the_schema(string storage)
    {
        var run = Generate.Run(Project.With(storage).WithOption("CorpusDrafts", "false"));

        Assert.Equal(["CORPUS206", "CORPUS123"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Generate.AssertCompilesClean(run);
        using var corpus = run.Load();
        Assert.Equal(["a", "b", "c"], corpus.Articles("News").Select(article => article.Id));
        Assert.Equal("Another b.", corpus.Article("News", "b").Text);
        Assert.DoesNotContain(run.Sources.Values, source => source.Contains("Text of b", StringComparison.Ordinal));
        Assert.Equal(["Gossip", "World"], Enum.GetNames(corpus.Assembly.GetType("App.NewsCategory")!));
        var type = corpus.Assembly.GetType("App.NewsArticle")!;
        Assert.Equal(typeof(string), type.GetProperty("Date")!.PropertyType);
        Assert.Equal(typeof(int?), type.GetProperty("Secret")!.PropertyType);
        Assert.Equal(typeof(bool?), type.GetProperty("Draft")!.PropertyType);
        Assert.Equal(typeof(DateOnly?), type.GetProperty("ExpiryDate")!.PropertyType);
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_reference_to_a_draft_says_why_it_leads_nowhere(string storage)
    {
        var run = CorpusProject.Create()
            .With(storage)
            .WithOption("CorpusDrafts", "false")
            .AddSource("using Corpora; namespace App; [Corpus(\"News\")] public abstract partial class Story : Article { public virtual Story? Sequel => null; }")
            .AddArticle("News", "a.md", "---\nsequel: b\n---\nText of a.")
            .AddArticle("News", "b.md", "---\ndraft: true\n---\nText of b.")
            .Run();

        var error = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "CORPUS224");
        Assert.Equal(
            "'b' is not the id of an article in 'News', which 'sequel' refers to; it is excluded by CorpusDrafts or CorpusAsOf",
            error.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void The_types_are_those_of_a_project_with_drafts(string storage)
    {
        var all = Project.RemoveArticle("News", "b.txt").With(storage);
        var without = all.WithOption("CorpusDrafts", "false").WithOption("CorpusAsOf", "2025-06-01");
        string[] types = ["App.NewsArticle.g.cs", "App.NewsCategory.g.cs"];
        var (expected, actual) = (all.Run().Sources, Generate.Run(without).Sources);
        Assert.All(types, type => Assert.Equal(expected[type], actual[type]));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Without_options_all_are_in(string storage)
    {
        var run = Generate.Run(Project.RemoveArticle("News", "b.txt").With(storage));
        Assert.Equal(["CORPUS206"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        using var corpus = run.Load();
        Assert.Equal(3, corpus.Articles("News").Count);
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_corpus_of_drafts_only_is_empty(string storage)
    {
        var run = Generate.Run(CorpusProject.Create()
            .With(storage)
            .WithOption("CorpusDrafts", "false")
            .AddArticle("News", "a.md", "---\ndraft: true\ncategory: Plans\n---\nText.")
            .AddSource("#pragma warning disable CS1591\npublic class User { public App.NewsCategory Category => App.NewsCategory.Plans; }"));
        Assert.Equal(["CORPUS123"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Generate.AssertCompilesClean(run);
        using var corpus = run.Load();
        Assert.Empty(corpus.Articles("News"));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_corpus_of_nothing_but_drafts_is_empty_where_its_schema_is_declared(string storage)
    {
        var run = Generate.Run(CorpusProject.Create()
            .With(storage)
            .WithOption("CorpusDrafts", "false")
            .AddArticle("News", "a.md", "---\ndraft: true\n---\nText.")
            .AddSource("namespace App; [Corpora.Corpus(\"News\")] internal abstract partial class Story : Corpora.Article { }"));
        Generate.AssertCompilesClean(run);
        using var corpus = run.Load();
        Assert.Empty(corpus.Articles("News"));
    }
}
