using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Tests.Reading.Headers;

public class DatelineTests
{
    [Fact]
    public void A_date_and_a_category_are_read_with_their_spans() => Assert.Equal(
        "date@0:1-5 = Plain «2020-08-17»@0:6-16\ncategory@0:17-31 = Text «National-World»@0:17-31",
        Notation.Entries(" date 2020-08-17 National-World\n\nText."));

    [Theory]
    [InlineData("date 2020-08-17\nText.", "date@0:0-4 = Plain «2020-08-17»@0:5-15")]
    [InlineData("\t DATE \t2024-02-29  \r\n\r\nText.", "date@0:2-6 = Plain «2024-02-29»@0:8-18")]
    [InlineData("Date 0001-01-01\rText.", "date@0:0-4 = Plain «0001-01-01»@0:5-15")]
    [InlineData("\uFEFFdate 9999-12-31\nText.", "date@0:0-4 = Plain «9999-12-31»@0:5-15")]
    [InlineData(
        "date 2020-08-17  A \t long: 'category' {0} \nText.",
        "date@0:0-4 = Plain «2020-08-17»@0:5-15\ncategory@0:17-41 = Text «A \t long: 'category' {0}»@0:17-41")]
    [InlineData(
        "date 2020-08-17 𝒜\u2028\u202Eb\u0085\nText.",
        "date@0:0-4 = Plain «2020-08-17»@0:5-15\ncategory@0:16-21 = Text «𝒜\u2028\u202Eb»@0:16-21")]
    public void White_space_case_and_line_ends_make_no_difference(string text, string entries) => Assert.Equal(entries, Notation.Entries(text));

    [Theory]
    [InlineData("2020-13-45")]
    [InlineData("2020-02-30")]
    [InlineData("2021-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("2020-00-10")]
    [InlineData("2020-01-00")]
    [InlineData("2020-8-17")]
    [InlineData("20-08-17")]
    [InlineData("2020/08/17")]
    [InlineData("20200817")]
    [InlineData("2020-08-17,")]
    [InlineData("2020-08-17T10:00:00Z")]
    [InlineData("17")]
    [InlineData("٢٠٢٠-٠٨-١٧")]
    public void An_invalid_date_is_an_error_at_the_date(string date)
    {
        var document = Notation.Read($" date {date} National-World\n\nText.");

        Assert.Equal(
            $"CORPUS101@0:6-{6 + date.Length}: '{date}' is not a valid date; expected a dateline of the form 'date yyyy-MM-dd [category]'",
            Notation.Findings(document));
        Assert.Equal(
            $"category@0:{7 + date.Length}-{21 + date.Length} = Text «National-World»@0:{7 + date.Length}-{21 + date.Length}",
            Notation.Entries(document));
        Assert.Equal("Text.", document.Body.Text);
    }

    [Theory]
    [InlineData("date palms are trees.")]
    [InlineData("dated 2020-08-17")]
    [InlineData("date2020-08-17")]
    [InlineData("update 2020-08-17")]
    [InlineData("date")]
    [InlineData("date\n2020-08-17")]
    public void Prose_is_not_a_dateline(string text)
    {
        var document = Notation.Read(text);

        Assert.Equal("", Notation.Findings(document));
        Assert.Empty(document.Entries);
        Assert.Equal(text.Trim('\n'), document.Body.Text);
    }

    [Fact]
    public void A_message_quotes_a_limited_length()
    {
        var document = Notation.Read($"date 1\u202E\u200B\0{new string('x', 1000)}\n\nText.");
        var finding = Assert.Single(document.Findings, finding => finding.Rule.Id == "CORPUS101");

        Assert.StartsWith("'1\\u202E\\u200B\\u0000xxx", finding.Message);
        Assert.InRange(finding.Message.Length, 100, 200);
    }
}
