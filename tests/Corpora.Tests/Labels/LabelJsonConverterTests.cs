using System.Text.Json;
using Corpora.Tests.Json;
using Corpora.Tests.Newsroom;

namespace Corpora.Tests.Labels;

public class LabelJsonConverterTests
{
    public static TheoryData<JsonSerializerOptions> ReflectionAndContext =>
        new(JsonSerializerOptions.Default, NewsJsonContext.Default.Options);

    [Theory]
    [MemberData(nameof(ReflectionAndContext))]
    public void A_member_is_written_as_its_label_and_read_back(JsonSerializerOptions options)
    {
        Assert.Equal("\"National-World\"", JsonSerializer.Serialize(NewsCategory.NationalWorld, options));
        Assert.Equal(NewsCategory.ArtsCulture, JsonSerializer.Deserialize<NewsCategory>("\"Arts & Culture\"", options));
        Assert.Equal(NewsCategory.ArtsCulture, JsonSerializer.Deserialize<NewsCategory>("\"Arts \\u0026 Culture\"", options));
    }

    [Theory]
    [MemberData(nameof(ReflectionAndContext))]
    public void A_dictionary_key_is_written_as_its_label_and_read_back(JsonSerializerOptions options)
    {
        var counts = new Dictionary<NewsCategory, int> { [NewsCategory.NationalWorld] = 2, [NewsCategory.Sport] = 1 };

        var json = JsonSerializer.Serialize(counts, options);

        Assert.Equal("""{"National-World":2,"Sport":1}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<NewsCategory, int>>(json, options));
    }

    [Fact]
    public void A_nullable_member_is_written_as_its_label_or_null()
    {
        Assert.Equal("[\"Sport\",null]", JsonSerializer.Serialize(new NewsCategory?[] { NewsCategory.Sport, null }));
        Assert.Equal([NewsCategory.Sport, null], JsonSerializer.Deserialize<NewsCategory?[]>("[\"Sport\",null]")!);
    }

    [Theory]
    [InlineData("\"Sprot\"", "'Sprot' is not a label of NewsCategory. Did you mean 'Sport'?")]
    [InlineData("\"Sports\"", "'Sports' is not a label of NewsCategory. Did you mean 'Sport'?")]
    [InlineData("\"national-world\"", "'national-world' is not a label of NewsCategory. Did you mean 'National-World'?")]
    [InlineData("\"\"", "'' is not a label of NewsCategory.")]
    [InlineData("3", "A NewsCategory must be a string in JSON, not a Number.")]
    [InlineData("null", "A NewsCategory must be a string in JSON, not a Null.")]
    [InlineData("{}", "A NewsCategory must be a string in JSON, not a StartObject.")]
    public void Reading_another_value_throws_with_a_suggestion(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<NewsCategory>(json)).Message);

    [Fact]
    public void Reading_another_dictionary_key_throws_with_a_suggestion() =>
        Assert.Equal(
            "'Busines' is not a label of NewsCategory. Did you mean 'Business'?",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<NewsCategory, int>>("""{"Busines":1}""")).Message);

    [Theory]
    [InlineData(default(NewsCategory), "The NewsCategory 0 has no label.")]
    [InlineData((NewsCategory)(-7), "The NewsCategory -7 has no label.")]
    public void Writing_a_value_without_a_label_throws(NewsCategory value, string message)
    {
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Serialize(value)).Message);
        Assert.Equal(
            message,
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<NewsCategory, int> { [value] = 1 })).Message);
    }

    [Fact]
    public void A_converter_requires_labels_and_an_enum_based_on_int()
    {
        Assert.Equal("labels", Assert.Throws<ArgumentNullException>(() => new WithoutLabels()).ParamName);
        Assert.Throws<NotSupportedException>(() => new OfBytes());
    }

    private enum ByteLabel : byte
    {
        One = 1,
    }

    private sealed class WithoutLabels() : LabelJsonConverter<NewsCategory>(null!);

    private sealed class OfBytes() : LabelJsonConverter<ByteLabel>(new LabelTable(["one"], [1]));
}
