using Corpora.Tests.Newsroom;

namespace Corpora.Tests.Labels;

public class LabelTableTests
{
    [Fact]
    public void Labels_and_members_are_converted_both_ways()
    {
        foreach (var category in Enum.GetValues<NewsCategory>())
        {
            Assert.True(News.TryParseCategoryLabel(category.ToLabel(), out var parsed));
            Assert.Equal(category, parsed);
        }

        Assert.Equal("National-World", NewsCategory.NationalWorld.ToLabel());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sport")]
    [InlineData("Sport ")]
    [InlineData("Zoo")]
    public void A_text_that_is_not_exactly_a_label_is_not_parsed(string? label)
    {
        Assert.False(News.TryParseCategoryLabel(label, out var value));
        Assert.Equal(default, value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_value_without_a_label_throws_with_the_expected_values(int value)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => ((NewsCategory)value).ToLabel());

        Assert.Equal("value", thrown.ParamName);
        Assert.Equal(value, thrown.ActualValue);
        Assert.Contains("Expected 1 ('Arts & Culture') to 4 ('Sport').", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_can_have_one_label_or_none()
    {
        Assert.Contains(
            "Expected 1 ('only').",
            Assert.Throws<ArgumentOutOfRangeException>(() => new LabelTable(["only"]).ToLabel(2)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "The enum has no labels.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new LabelTable([]).ToLabel(1)).Message,
            StringComparison.Ordinal);
        Assert.False(new LabelTable([]).TryParse("x", out _));
        Assert.Throws<ArgumentNullException>(() => new LabelTable(null!));
    }
}
