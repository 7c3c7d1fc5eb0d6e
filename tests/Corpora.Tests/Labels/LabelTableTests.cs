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
        Assert.Contains(
            $"Expected the number of a label, such as {(int)NewsCategory.ArtsCulture} ('Arts & Culture').",
            thrown.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_can_be_empty()
    {
        var table = new LabelTable([], []);

        Assert.Contains(
            "The enum has no labels.",
            Assert.Throws<ArgumentOutOfRangeException>(() => table.ToLabel(1)).Message,
            StringComparison.Ordinal);
        Assert.False(table.TryParse("x", out _));
    }

    [Fact]
    public void Numbers_are_independent_of_the_order_of_the_labels()
    {
        var table = new LabelTable(["a", "b", "c"], [7, int.MaxValue, -3]);

        Assert.Equal(["a", "b", "c"], new[] { 7, int.MaxValue, -3 }.Select(table.ToLabel));
        Assert.Equal([7, int.MaxValue, -3], new[] { 0, 1, 2 }.Select(table.NumberAt));
        Assert.True(table.TryParse("c", out var number));
        Assert.Equal(-3, number);
        Assert.Throws<ArgumentOutOfRangeException>(() => table.ToLabel(2));
    }

    [Fact]
    public void A_table_requires_a_number_for_each_label()
    {
        Assert.Equal("labels", Assert.Throws<ArgumentNullException>(() => new LabelTable(null!, [])).ParamName);
        Assert.Equal("numbers", Assert.Throws<ArgumentNullException>(() => new LabelTable([], null!)).ParamName);
        Assert.Equal("numbers", Assert.Throws<ArgumentException>(() => new LabelTable(["a"], [1, 2])).ParamName);
    }
}
