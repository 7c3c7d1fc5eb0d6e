using Corpora.Testing;
using Corpus.Generators.Pipeline;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Indexes;

/// <summary>What an edit emits again where articles have dates, an order and indexes.</summary>
public class IndexEditTests
{
    private const string Schema = """
        #pragma warning disable CS1591
        using System;
        using Corpora;
        namespace App;
        [Corpus("News"), OrderBy(nameof(Weight))]
        public abstract partial class Story : Article
        {
            public abstract DateOnly Date { get; }
            [Index] public virtual int Weight => 0;
        }
        """;

    private static readonly CorpusProject Project = CorpusProject.Create()
        .WithOption("CorpusEmitsJsonSchema", "true")
        .AddSource(Schema, "Story.cs")
        .AddArticle("News", "a.md", "---\ndate: 2024-05-06\n---\nText of a.")
        .AddArticle("News", "b.md", "---\ndate: 2024-05-07\nweight: 4\n---\nText of b.");

    [Fact]
    public void A_date_is_part_of_its_article_and_the_corpus_class() =>
        AssertEmitted("---\ndate: 2024-05-08\n---\nText of a.", "App.News.g.cs", "App.NewsArticles.A.g.cs");

    [Fact]
    public void An_indexed_value_is_part_of_its_article_and_the_corpus_class() =>
        AssertEmitted("---\ndate: 2024-05-06\nweight: 1\n---\nText of a.", "App.News.g.cs", "App.NewsArticles.A.g.cs");

    [Fact]
    public void A_body_is_part_of_its_article_only() => AssertEmitted("---\ndate: 2024-05-06\n---\nOther text.", "App.NewsArticles.A.g.cs");

    [Fact]
    public void The_order_is_part_of_the_corpus_class_only()
    {
        var before = Generate.Clean(Project);
        var after = before.Edit(project => project.ReplaceSource(
            "Story.cs", Schema.Replace("OrderBy(nameof(Weight))", "OrderBy(nameof(Weight), Descending = true)", StringComparison.Ordinal)));
        Assert.Equal(["App.News.g.cs"], TrackedSteps.EmittedAnew(before.Result, after.Result));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Documents));
    }

    private static void AssertEmitted(string article, params string[] sources)
    {
        var before = Generate.Clean(Project);
        var after = before.Edit(project => project.ReplaceArticle("News", "a.md", article));
        Assert.Equal(sources, TrackedSteps.EmittedAnew(before.Result, after.Result));
    }
}
