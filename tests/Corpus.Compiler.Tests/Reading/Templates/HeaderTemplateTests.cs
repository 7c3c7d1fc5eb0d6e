using System.Diagnostics;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Reading.Templates;
using Corpus.Compiler.Tests.Reading.Headers;

namespace Corpus.Compiler.Tests.Reading.Templates;

public class HeaderTemplateTests
{
    [Theory]
    [InlineData(
        "date {date} {category}", " date 2020-08-17 National-World\n\nText.",
        "date@0:6-16 = Plain «2020-08-17»@0:6-16\ncategory@0:17-31 = Plain «National-World»@0:17-31")]
    [InlineData(
        "date {date} {category}", "\t DATE \t2020-08-17\u00A0 A b \r\nText.",
        "date@0:8-18 = Plain «2020-08-17»@0:8-18\ncategory@0:20-23 = Plain «A b»@0:20-23")]
    [InlineData("By {author}|{date}", "by  Jane Doe |  2020-08-17\nText.",
        "author@0:4-12 = Plain «Jane Doe»@0:4-12\ndate@0:16-26 = Plain «2020-08-17»@0:16-26")]
    [InlineData("{title} [({section})]", "A title\nText.", "title@0:0-7 = Plain «A title»@0:0-7")]
    [InlineData("{title} [({section})]", "A (b) title (c)\nText.",
        "title@0:0-1 = Plain «A»@0:0-1\nsection@0:3-14 = Plain «b) title (c»@0:3-14")]
    [InlineData("{title}\n{_}\nBy {author}", "A title\r\nignored\rby x\n\nText.",
        "title@0:0-7 = Plain «A title»@0:0-7\nauthor@2:3-4 = Plain «x»@2:3-4")]
    [InlineData("  {title}  \r\n\r\n  {date}", "\uFEFFA\n \n2020-01-01\nText.",
        "title@0:0-1 = Plain «A»@0:0-1\ndate@2:0-10 = Plain «2020-01-01»@2:0-10")]
    [InlineData("== {a} ==", "== x == y ==\nText.", "a@0:3-9 = Plain «x == y»@0:3-9")]
    public void Values_are_read_with_their_positions(string template, string text, string entries)
    {
        var document = Read(template, text);

        Assert.Equal("", Notation.Findings(document));
        Assert.Equal(entries, Notation.Entries(document));
        Assert.Equal("Text.", document.Body.Text);
    }

    [Theory]
    [InlineData("date {date} {category}", "date 2020-13-45 World\n\nText.",
        "0:5-21", "{date} as yyyy-MM-dd", "character 6", "'2020-13-45 World'")]
    [InlineData("date {date} {category}", "  date 2020-12-24  \nText.",
        "0:17-17", "white space", "character 12", "the end of the line")]
    [InlineData("date {date} {category}", "The text.\n", "0:0-9", "'date'", "character 1", "'The text.'")]
    [InlineData("date {date}", "", "0:0-0", "'date'", "character 1", "the end of the line")]
    [InlineData("date {date}", "date 2020-12-24 World\nText.", "0:16-21", "the end", "character 12", "'World'")]
    [InlineData("{title}\nBy {author}", "A title\nFrom x\nText.", "1:0-6", "'By'", "line 2, character 1", "'From x'")]
    [InlineData("{title}\nBy {author}", "A title", "0:7-7", "'By'", "line 2, character 1", "the end of the line")]
    public void A_mismatch_is_an_error_at_the_first_difference(
        string template, string text, string place, string expected, string templatePlace, string found) =>
        Assert.Equal(
            $"CORPUS118@{place}: The header does not match CorpusHeader '{template[(template.IndexOf('\n') + 1)..]}': expected {expected} ({templatePlace} of the "
            + $"template), found {found}",
            Notation.Findings(Read(template, text)).Split('\n').Single(line => line.StartsWith("CORPUS118", StringComparison.Ordinal)));

    [Fact]
    public void Front_matter_is_read_if_the_template_does_not_match() => Assert.Equal(
        "title@1:0-5 = Plain «x»@1:7-8",
        Notation.Entries(Read("date {date}", "---\ntitle: x\n---\nText.")));

    [Fact]
    public void A_matching_template_has_precedence_over_front_matter() => Assert.Equal(
        "title@0:3-4 = Plain «-»@0:3-4",
        Notation.Entries(Read("-- {title}", "-- -\nText.")));

    [Theory]
    [InlineData("date 2020-08-17\nText.")]
    [InlineData("Title: x\n\nText.")]
    public void Other_header_formats_are_not_tried(string text)
    {
        var document = Read("By {author}", text);

        Assert.StartsWith("CORPUS118@0:0-", Notation.Findings(document));
        Assert.Empty(document.Entries);
    }

    [Fact]
    public void An_invalid_template_counts_as_absent() => Assert.Equal(
        "date@0:0-4 = Plain «2020-08-17»@0:5-15",
        Notation.Entries(Read("By {author", "date 2020-08-17\nText.")));

    [Theory]
    [InlineData("{title}\n  By {author", "14: this '{' is not closed; expected '}' after it, or '{{' for a literal '{'")]
    [InlineData("{**title}", "4: '**' matches folders, which a header line does not have; expected the key without '**'")]
    [InlineData("{a} {b}{c}", "8: nothing separates {b} and {c}; expected text between them")]
    public void An_invalid_template_has_an_error_with_its_position(string template, string fault)
    {
        Assert.Null(HeaderTemplate.TryParse(template, out var found));
        Assert.Equal(fault, $"{found!.Position + 1}: {found.Message}");
    }

    [Theory]
    [InlineData("{a}", "x")]
    [InlineData("{a} | {b}", " ")]
    [InlineData("{a} | {b}", "| ")]
    [InlineData("{a}x{b}xy", "x")]
    [InlineData("{a} {date}", "2020-01-01 ")]
    [InlineData("[{a} ][{b} ][{c} ][{d} ]|{date}", "x ")]
    public void A_line_of_a_megabyte_is_read_quickly(string template, string piece)
    {
        var text = "x" + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) + "x";
        var watch = Stopwatch.StartNew();
        Read(template, text);

        // Linear reading takes seconds at most, even on a busy machine; quadratic reading takes hours.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(2));
    }

    private static Document Read(string template, string text) =>
        Notation.Read(text, new DocumentOptions(IsMarkdown: false, HeaderTemplate: template));
}
