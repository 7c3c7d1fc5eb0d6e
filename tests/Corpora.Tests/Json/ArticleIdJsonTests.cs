using System.Text.Json;
using System.Text.Json.Serialization;
using Corpora.Tests.Fakes;

namespace Corpora.Tests.Json;

/// <summary>Articles that refer to each other are written as ids, by reflection and by a generated context alike.</summary>
public partial class ArticleIdJsonTests
{
    private const string Expected = """{"First":"a","Others":["b","a"],"None":null}""";

    private static readonly Letter Sent = new(new("a", []), [new("b", []), new("a", [])], null);

    [Fact]
    public void By_reflection() => Assert.Equal(Expected, JsonSerializer.Serialize(Sent));

    [Fact]
    public void By_a_generated_context() => Assert.Equal(Expected, JsonSerializer.Serialize(Sent, LetterContext.Default.Letter));

    [Fact]
    public void An_article_is_not_read() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Letter>(Expected));

    internal sealed record Letter(
        [property: JsonConverter(typeof(ArticleIdJsonConverter<TextArticle>))] TextArticle First,
        [property: JsonConverter(typeof(ArticleIdsJsonConverter<TextArticle>))] IReadOnlyList<TextArticle> Others,
        [property: JsonConverter(typeof(ArticleIdJsonConverter<TextArticle>))] TextArticle? None);

    [JsonSerializable(typeof(Letter))]
    internal sealed partial class LetterContext : JsonSerializerContext;
}
