using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Publication;

/// <summary>What is left out has no part in anything, in both storages.</summary>
public class PublicationTests
{
    private static readonly CorpusProject Project = CorpusProject.Create()
        .AddArticle("News", "a.md", "---\ndate: 2024-01-01\ncategory: World\n---\nText of a.")
        .AddArticle("News", "b.md", "---\ndate: soon\ncategory: Gossip\ndraft: true\nsecret: 1\n---\nText of b.")
        .AddArticle("News", "b.txt", "---\ndate: 2024-01-03\ncategory: World\ndraft: false\n---\nAnother b.")
        .AddArticle("News", "c.md", "---\ndate: 2024-01-04\ncategory: World\nexpiryDate: 2025-01-01\n---\nText of c.");

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_draft_shapes_no_type_no_name_and_no_index(string storage)
    {
        var run = Generate.Run(Project.With(storage).WithOption("CorpusDrafts", "false"));

        Assert.Equal(["CORPUS123"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Generate.AssertCompilesClean(run);
        using var corpus = run.Load();
        Assert.Equal(["c", "b", "a"], corpus.Articles("News").Select(article => article.Id));
        Assert.Equal("Another b.", corpus.Article("News", "b").Text);
        Assert.DoesNotContain(run.Sources.Values, source =>
            source.Contains("Gossip", StringComparison.Ordinal) || source.Contains("Secret", StringComparison.Ordinal));
        var type = corpus.Assembly.GetType("App.NewsArticle")!;
        Assert.Equal(typeof(DateOnly), type.GetProperty("Date")!.PropertyType);
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
    public void The_sources_are_those_of_a_project_without_the_files(string storage)
    {
        var options = Project.With(storage).WithOption("CorpusDrafts", "false").WithOption("CorpusAsOf", "2025-06-01");
        Assert.Equal(
            options.RemoveArticle("News", "b.md").RemoveArticle("News", "c.md").Run().Sources,
            Generate.Run(options).Sources);
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
    public void A_corpus_of_drafts_only_is_not_generated(string storage)
    {
        var run = Generate.Run(CorpusProject.Create()
            .With(storage)
            .WithOption("CorpusDrafts", "false")
            .AddArticle("News", "a.md", "---\ndraft: true\n---\nText."));
        Assert.Empty(run.Sources);
        Assert.Equal(["CORPUS123"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
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
