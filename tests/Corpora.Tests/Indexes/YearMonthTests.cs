namespace Corpora.Tests.Indexes;

public class YearMonthTests
{
    [Theory]
    [InlineData("2024-05", true)]
    [InlineData("2024-13", false)]
    [InlineData("2024-00", false)]
    [InlineData("0000-01", false)]
    [InlineData("2024-5", false)]
    [InlineData(" 024-05", false)]
    public void A_month_is_parsed_in_the_format_of_ToString(string text, bool isMonth)
    {
        Assert.Equal(isMonth, YearMonth.TryParse(text, null, out var month));
        if (isMonth)
        {
            Assert.Equal(text, month.ToString());
            Assert.True(month > new YearMonth(2023, 12) && month <= new YearMonth(2024, 5));
        }
        else
        {
            Assert.Throws<FormatException>(() => YearMonth.Parse(text, null));
        }
    }
}
