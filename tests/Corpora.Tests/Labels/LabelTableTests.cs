using Corpora.Tests.Newsroom;

namespace Corpora.Tests.Labels;

public class LabelTableTests
{
    [Fact]
    public void Each_value_has_its_label_and_each_label_its_value()
    {
        foreach (var category in Enum.GetValues<NewsCategory>())
        {
            Assert.True(NewsCategoryLabels.TryParseNewsCategoryLabel(category.ToLabel(), out var parsed));
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
    public void What_is_no_label_exactly_has_no_value(string? label)
    {
        Assert.False(NewsCategoryLabels.TryParseNewsCategoryLabel(label, out var value));
        Assert.Equal(default, value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_value_without_a_label_is_answered_with_those_that_have_one(int value)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => ((NewsCategory)value).ToLabel());

        Assert.Equal("value", thrown.ParamName);
        Assert.Equal(value, thrown.ActualValue);
        Assert.Contains("The values from 1 ('Arts & Culture') to 4 ('Sport') have labels.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_may_have_one_label_or_none()
    {
        Assert.Contains(
            "Only 1 has a label ('only').",
            Assert.Throws<ArgumentOutOfRangeException>(() => new LabelTable(["only"]).ToLabel(2)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "No value has a label.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new LabelTable([]).ToLabel(1)).Message,
            StringComparison.Ordinal);
        Assert.False(new LabelTable([]).TryParse("x", out _));
        Assert.Throws<ArgumentNullException>(() => new LabelTable(null!));
    }
}
