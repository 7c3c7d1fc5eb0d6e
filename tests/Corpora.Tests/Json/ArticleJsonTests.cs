using System.Text.Json;
using Corpora.Tests.Newsroom;
using Corpora.Tests.Newsroom.NewsArticles;

namespace Corpora.Tests.Json;

/// <summary>An article is written to JSON as id, title, metadata and text, whichever type is passed to the serializer.</summary>
public class ArticleJsonTests
{
    private static readonly string[] Harbour = ["Id", "Title", "Date", "Category", "Author", "Priority", "Tags", "Text"];
    private static readonly string[] Match = ["Id", "Date", "Category", "Author", "Priority", "Tags", "Text"];

    public static TheoryData<JsonSerializerOptions> ReflectionAndContext => new(
        new JsonSerializerOptions { TypeInfoResolver = JsonSerializerOptions.Default.TypeInfoResolver },
        new JsonSerializerOptions { TypeInfoResolver = NewsJsonContext.Default });

    [Theory]
    [MemberData(nameof(ReflectionAndContext))]
    public void An_article_is_written_as_its_schema_class(JsonSerializerOptions options)
    {
        AssertProperties(Harbour, JsonSerializer.Serialize(News.Articles[0], options));
        AssertProperties(Match, JsonSerializer.Serialize(News.Articles[1], options));
    }

    [Theory]
    [MemberData(nameof(ReflectionAndContext))]
    public void An_article_is_written_as_its_own_class(JsonSerializerOptions options)
    {
        AssertProperties(
            ["Id", "Title", "Author", "Category", "Date", "Tags", "Priority", "Text"],
            JsonSerializer.Serialize(Article000Harbour.Instance, options));
        AssertProperties(
            ["Id", "Category", "Date", "Author", "Priority", "Tags", "Text"], JsonSerializer.Serialize(Article001Match.Instance, options));
    }

    [Theory]
    [MemberData(nameof(ReflectionAndContext))]
    public void An_article_is_written_as_its_run_time_class(JsonSerializerOptions options)
    {
        NewsArticle article = News.Articles["000_harbour"];

        Assert.Equal(
            JsonSerializer.Serialize(Article000Harbour.Instance, options), JsonSerializer.Serialize(article, article.GetType(), options));
    }

    [Theory]
    [MemberData(nameof(ReflectionAndContext))]
    public void The_JSON_has_the_documented_order_and_values(JsonSerializerOptions options)
    {
        var indented = new JsonSerializerOptions(options)
        {
            WriteIndented = true,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        };

        Assert.Equal(
            """
            {
              "id": "000_harbour",
              "title": "The harbour",
              "date": "2020-08-17",
              "category": "National-World",
              "author": "Ada Quill",
              "priority": 3,
              "tags": [
                "rail",
                "weather"
              ],
              "text": "The harbour is \u201Copen\u201D again.\n\nShips wait outside."
            }
            """,
            JsonSerializer.Serialize(News.Articles[0], indented));
    }

    [Theory]
    [MemberData(nameof(ReflectionAndContext))]
    public void A_corpus_and_a_list_are_written_as_arrays(JsonSerializerOptions options)
    {
        using var corpus = JsonDocument.Parse(JsonSerializer.Serialize(News.Articles, options));
        using var list = JsonDocument.Parse(JsonSerializer.Serialize(News.ByCategory[NewsCategory.Sport], options));

        Assert.Equal(["000_harbour", "001_match", "local/002_trains"], Ids(corpus));
        Assert.Equal(["001_match"], Ids(list));
    }

    [Fact]
    public void The_generated_context_writes_an_article_without_metadata() =>
        AssertProperties(Match, JsonSerializer.Serialize(News.Articles[1], NewsJsonContext.Default.NewsArticle));

    private static IEnumerable<string?> Ids(JsonDocument articles) =>
        articles.RootElement.EnumerateArray().Select(article => article.GetProperty("Id").GetString()).ToList();

    private static void AssertProperties(string[] expected, string json)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Equal(expected, document.RootElement.EnumerateObject().Select(property => property.Name));
    }
}
