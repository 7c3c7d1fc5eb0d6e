using System.Text.Json;
using Corpora.Tests.Newsroom;

namespace Corpora.Tests.Labels;

public class LabelJsonConverterTests
{
    public static TheoryData<JsonSerializerOptions> BothWays => new(JsonSerializerOptions.Default, NewsJsonContext.Default.Options);

    [Theory]
    [MemberData(nameof(BothWays))]
    public void A_value_is_its_label(JsonSerializerOptions options)
    {
        Assert.Equal("\"National-World\"", JsonSerializer.Serialize(NewsCategory.NationalWorld, options));
        Assert.Equal(NewsCategory.Arts, JsonSerializer.Deserialize<NewsCategory>("\"Arts & Culture\"", options));
        Assert.Equal(NewsCategory.Arts, JsonSerializer.Deserialize<NewsCategory>("\"Arts \\u0026 Culture\"", options));
    }

    [Theory]
    [MemberData(nameof(BothWays))]
    public void A_key_is_its_label(JsonSerializerOptions options)
    {
        var counts = new Dictionary<NewsCategory, int> { [NewsCategory.NationalWorld] = 2, [NewsCategory.Sport] = 1 };

        var json = JsonSerializer.Serialize(counts, options);

        Assert.Equal("""{"National-World":2,"Sport":1}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<NewsCategory, int>>(json, options));
    }

    [Fact]
    public void A_value_that_may_be_missing_is_its_label_or_null()
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
    public void What_is_no_label_is_answered_with_the_nearest_one(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<NewsCategory>(json)).Message);

    [Fact]
    public void A_key_that_is_no_label_is_answered_with_the_nearest_one() =>
        Assert.Equal(
            "'Busines' is not a label of NewsCategory. Did you mean 'Business'?",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<NewsCategory, int>>("""{"Busines":1}""")).Message);

    [Theory]
    [InlineData(default(NewsCategory), "The value 0 of NewsCategory has no label.")]
    [InlineData((NewsCategory)(-7), "The value -7 of NewsCategory has no label.")]
    public void A_value_without_a_label_is_not_written(NewsCategory value, string message)
    {
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Serialize(value)).Message);
        Assert.Equal(
            message,
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<NewsCategory, int> { [value] = 1 })).Message);
    }

    [Fact]
    public void A_converter_needs_labels_and_an_enum_of_the_size_of_an_int()
    {
        Assert.Equal("labels", Assert.Throws<ArgumentNullException>(() => new WithoutLabels()).ParamName);
        Assert.Throws<NotSupportedException>(() => new OfBytes());
    }

    private enum Small : byte
    {
        One = 1,
    }

    private sealed class WithoutLabels() : LabelJsonConverter<NewsCategory>(null!);

    private sealed class OfBytes() : LabelJsonConverter<Small>(new LabelTable(["one"]));
}
