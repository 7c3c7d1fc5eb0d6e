using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Corpora.Tests.Fakes;

namespace Corpora.Tests.Json;

public partial class ArticleIdJsonTests
{
    private const string Expected = """{"First":"a","Others":["b","a"],"None":null}""";

    private const string ExpectedLists = """{"Collection":["a"],"Enumerable":["a"],"Array":["a"],"Immutable":["a"],"None":null}""";

    private static readonly Letter Sent = new(new("a", []), [new("b", []), new("a", [])], null);

    [Fact]
    public void References_are_written_as_ids_by_reflection() => Assert.Equal(Expected, JsonSerializer.Serialize(Sent));

    [Fact]
    public void References_are_written_as_ids_by_a_generated_context() =>
        Assert.Equal(Expected, JsonSerializer.Serialize(Sent, LetterContext.Default.Letter));

    [Fact]
    public void Each_type_of_list_is_written_as_ids_by_reflection() =>
        Assert.Equal(ExpectedLists, JsonSerializer.Serialize(new Lists([Sent.First], [Sent.First], [Sent.First], [Sent.First], null)));

    [Fact]
    public void Each_type_of_list_is_written_as_ids_by_a_generated_context() => Assert.Equal(
        ExpectedLists,
        JsonSerializer.Serialize(new Lists([Sent.First], [Sent.First], [Sent.First], [Sent.First], null), LetterContext.Default.Lists));

    [Fact]
    public void Reading_an_article_throws() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Letter>(Expected));

    internal sealed record Letter(
        [property: JsonConverter(typeof(ArticleIdJsonConverter<TextArticle>))] TextArticle First,
        [property: JsonConverter(typeof(ArticleIdsJsonConverter<TextArticle>))] IReadOnlyList<TextArticle> Others,
        [property: JsonConverter(typeof(ArticleIdJsonConverter<TextArticle>))] TextArticle? None);

    internal sealed record Lists(
        [property: JsonConverter(typeof(ArticleIdsJsonConverter<TextArticle>))] IReadOnlyCollection<TextArticle> Collection,
        [property: JsonConverter(typeof(ArticleIdsJsonConverter<TextArticle>))] IEnumerable<TextArticle> Enumerable,
        [property: JsonConverter(typeof(ArticleIdsJsonConverter<TextArticle>))] TextArticle[] Array,
        [property: JsonConverter(typeof(ArticleIdsJsonConverter<TextArticle>))] ImmutableArray<TextArticle> Immutable,
        [property: JsonConverter(typeof(ArticleIdsJsonConverter<TextArticle>))] ImmutableArray<TextArticle>? None);

    [JsonSerializable(typeof(Letter))]
    [JsonSerializable(typeof(Lists))]
    internal sealed partial class LetterContext : JsonSerializerContext;
}
