using System.Text;
using System.Text.RegularExpressions;
using Corpora.Text;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Tests.Reading.Headers;

public class BodyTests
{
    [Theory]
    [InlineData("One.\n\nTwo.\n", "One.\n\nTwo.")]
    [InlineData("\n \t\n\u2028\u00A0\n  One. \n \nTwo. \n\n \n", "  One. \n \nTwo. ")]
    [InlineData("\r\n\r\nOne.\r\n\r\nTwo.\r\n", "One.\n\nTwo.")]
    [InlineData("\rOne.\r\rTwo.\r", "One.\n\nTwo.")]
    [InlineData("One.\r\n\rTwo.\n\r\nThree.", "One.\n\nTwo.\n\nThree.")]
    [InlineData("\uFEFFOne.", "One.")]
    [InlineData("\uFEFF\uFEFFOne.", "\uFEFFOne.")]
    [InlineData("One\u0085two\u2028three\u2029four\fVT\v.", "One\u0085two\u2028three\u2029four\fVT\v.")]
    [InlineData("\"\"\" {0} */ \\ \u202E 😀 \u0007", "\"\"\" {0} */ \\ \u202E 😀 \u0007")]
    [InlineData("date 2020-08-17\n\n\nOne.", "One.")]
    [InlineData("date 2020-08-17\r\rOne.", "One.")]
    [InlineData("---\na: b\n---\n---\nOne.", "---\nOne.")]
    [InlineData("Title: b\n\u3000\nC: d", "C: d")]
    public void Line_ends_become_LF_and_surrounding_blank_lines_are_removed(string text, string body)
    {
        var document = Notation.Read(text);

        Assert.Equal("", Notation.Findings(document));
        Assert.Equal(body, document.Body.Text);
    }

    [Fact]
    public void Words_are_counted_and_the_lead_is_the_first_paragraph()
    {
        var body = Notation.Read("date 2020-08-17\n\n One two\u00A0three –\nfour. \n \t\nFive\u2028six 😀.\n").Body;

        Assert.Equal(" One two\u00A0three –\nfour. ", body.Lead);
        Assert.Equal(8, body.WordCount);
    }

    [Theory]
    [InlineData("", "0:0-0")]
    [InlineData("\uFEFF \r\n\u0085\n", "0:0-0")]
    [InlineData("date 2020-08-17 News", "0:0-20")]
    [InlineData("date 2020-08-17\r\n\r\n \r\n", "0:0-15")]
    [InlineData("---\na: b\n---", "2:0-3")]
    [InlineData("+++\ra = 1\r+++ \r\r", "2:0-4")]
    [InlineData("Title: b\nC: d\n\n\n", "1:0-4")]
    public void An_empty_body_is_a_warning_at_the_last_line_of_the_header(string text, string place)
    {
        var document = Notation.Read(text);

        Assert.Equal(
            $"CORPUS108@{place}: The file contains no text; expected the text of an article, after the header if there is one",
            Notation.Findings(document));
        Assert.False(document.HasErrors);
        Assert.Equal(Body.Empty, document.Body);
    }

    [Theory]
    [InlineData("One.\r\n\r\nT😀\0o\0.", "CORPUS107@2:3-4: The text contains a NUL character (U+0000); is this a binary file?")]
    [InlineData("---\na: x\0y\n---\nText.", "CORPUS107@1:4-5: The text contains a NUL character (U+0000); is this a binary file?")]
    [InlineData("date 2020-08-17 a\0\n\nText.", "CORPUS107@0:17-18: The text contains a NUL character (U+0000); is this a binary file?")]
    public void NUL_is_an_error_at_its_first_occurrence(string text, string finding) => Assert.Equal(finding, Notation.Findings(text));

    [Theory]
    [InlineData("a\n😀\\uD83Db", "CORPUS106@1:2-3: The text contains U+D83D")]
    [InlineData("a\\uDE00\\uD83D", "CORPUS106@0:1-2: The text contains U+DE00")]
    [InlineData("\\uD800", "CORPUS106@0:0-1: The text contains U+D800")]
    [InlineData("---\na: '\\uDBFF'\n---\nText.", "CORPUS106@1:4-5: The text contains U+DBFF")]
    public void A_lone_surrogate_is_an_error_at_its_first_occurrence_and_stays(string escaped, string finding)
    {
        // The argument of an attribute is encoded as UTF-8, which has no lone surrogates.
        var text = Regex.Unescape(escaped);
        var document = Notation.Read(text);

        Assert.Equal(
            $"{finding}, an unpaired surrogate; expected UTF-8, or UTF-16 or UTF-32 with a byte order mark",
            Notation.Findings(document));
        Assert.Equal(text.StartsWith('-') ? "Text." : text, document.Body.Text);
    }

    [Fact]
    public void Findings_are_in_the_order_of_the_file() => Assert.Equal(
        ["CORPUS101", "CORPUS107", "CORPUS106"],
        Notation.Read("date 2020-13-45\n\n\0\uD800").Findings.Select(finding => finding.Rule.Id));

    [Theory]
    [InlineData("# A title\n\nText.", "A title")]
    [InlineData("\n\n   #\t A *title* {x} \t ## \t\nText.", "A *title* {x}")]
    [InlineData("# A title#", "A title#")]
    [InlineData("# C#\nText.", "C#")]
    [InlineData("# A # b ###", "A # b")]
    [InlineData("# #", null)]
    [InlineData("#", null)]
    [InlineData("# \nText.", null)]
    [InlineData("#Title", null)]
    [InlineData("## Title", null)]
    [InlineData("    # Title", null)]
    [InlineData("\t# Title", null)]
    [InlineData("Text.\n# Title", null)]
    [InlineData("---\ntitle: x\n---\n# Title\r\nText.", "Title")]
    public void A_heading_at_the_start_of_a_Markdown_body_is_found(string text, string? heading)
    {
        Assert.Equal(heading, Notation.Read(text, isMarkdown: true).Heading);
        Assert.Null(Notation.Read(text, isMarkdown: false).Heading);
    }

    [Fact]
    public void White_space_is_the_same_in_UTF_16_and_UTF_8()
    {
        for (var character = '\0'; character < '\uFFFF'; character++)
        {
            if (!char.IsSurrogate(character))
            {
                var isUtf8WhiteSpace = Utf8Text.IsWhiteSpace(Encoding.UTF8.GetBytes([character]));
                Assert.True(Text.WhiteSpace.Contains(character) == isUtf8WhiteSpace, $"U+{(int)character:X4}");
            }
        }
    }
}
