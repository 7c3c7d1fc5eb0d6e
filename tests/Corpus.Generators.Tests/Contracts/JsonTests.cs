using System.Text.Json;
using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Contracts;

/// <summary>The JSON of an article: by its own class and by the class of its corpus, the same in each storage.</summary>
public class JsonTests
{
    private const string Titled = "---\ntitle: The guide\ndate: 2024-05-06\nauthor: Jane\n---\nText.";
    private const string Untitled = "---\ndate: 2024-05-07\nauthor: Joe\n---\nText.";

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_title_that_every_article_has_comes_after_the_id(string storage) => AssertJson(
        CorpusProject.Create().With(storage).AddArticle("News", "a.md", Titled),
        ["""{"Id":"a","Title":"The guide","Author":"Jane","Date":"2024-05-06","Text":"Text."}"""]);

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_title_that_an_article_lacks_is_not_written(string storage) => AssertJson(
        CorpusProject.Create().With(storage).AddArticle("News", "a.md", Titled).AddArticle("News", "b.md", Untitled),
        [
            """{"Id":"a","Title":"The guide","Author":"Jane","Date":"2024-05-06","Text":"Text."}""",
            """{"Id":"b","Author":"Joe","Date":"2024-05-07","Text":"Text."}""",
        ]);

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_title_that_a_schema_does_not_declare_is_not_written_if_an_article_lacks_it(string storage) => AssertJson(
        Declared(storage, "").AddArticle("News", "a.md", Titled).AddArticle("News", "b.md", Untitled),
        [
            """{"Id":"a","Title":"The guide","Author":"Jane","Date":"2024-05-06","Text":"Text."}""",
            """{"Id":"b","Author":"Joe","Date":"2024-05-07","Text":"Text."}""",
        ]);

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void The_attributes_of_a_declared_title_hold_for_each_article(string storage) => AssertJson(
        Declared(storage, "[JsonPropertyOrder(5)] public abstract override string Title { get; }").AddArticle("News", "a.md", Titled),
        ["""{"Id":"a","Author":"Jane","Date":"2024-05-06","Title":"The guide","Text":"Text."}"""]);

    /// <summary>Where names differ, System.Text.Json also writes the property that is overridden.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void The_name_of_a_declared_title_holds_for_each_article(string storage)
    {
        using var loaded = Generate.Clean(Declared(
            storage, """[JsonPropertyName("headline")] public abstract override string Title { get; }""").AddArticle("News", "a.md", Titled)).Load();
        var article = loaded.Article("News", "a");

        Assert.Equal(
            """{"Title":"The guide","Id":"a","headline":"The guide","Author":"Jane","Date":"2024-05-06","Text":"Text."}""",
            JsonSerializer.Serialize(article, article.GetType()));
    }

    /// <summary>The override of the project replaces the attributes of <c>Corpora.Article</c>.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_declared_title_without_attributes_is_written_as_null(string storage)
    {
        using var loaded = Generate.Clean(
            Declared(storage, "public override string? Title => null;").AddArticle("News", "b.md", Untitled)).Load();
        var article = loaded.Article("News", "b");
        using var json = JsonSerializer.SerializeToDocument(article, article.GetType());

        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("Title").ValueKind);
    }

    private static CorpusProject Declared(string storage, string title) => CorpusProject.Create().With(storage).AddSource(
        $$"""
        #pragma warning disable CS1591
        using System;
        using System.Text.Json.Serialization;
        using Corpora;

        namespace App;

        [Corpus("News")]
        public abstract partial class Story : Article
        {
            {{title}}
            public abstract string Author { get; }
            public abstract DateOnly Date { get; }
        }
        """,
        "Story.cs");

    /// <param name="expected">The JSON of the articles in the order of their ids.</param>
    private static void AssertJson(CorpusProject project, string[] expected)
    {
        using var loaded = Generate.Clean(project).Load();
        string[] ids = ["a", "b"];
        var articles = ids.Take(expected.Length).Select(id => loaded.Article("News", id)).ToArray();

        Assert.Equal(expected, articles.Select(article => JsonSerializer.Serialize(article, article.GetType().BaseType!)));
        Assert.Equal(expected, articles.Select(article => JsonSerializer.Serialize(article, article.GetType())));
    }
}
