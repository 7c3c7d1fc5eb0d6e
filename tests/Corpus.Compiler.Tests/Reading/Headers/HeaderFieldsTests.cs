namespace Corpus.Compiler.Tests.Reading.Headers;

public class HeaderFieldsTests
{
    [Fact]
    public void Fields_are_read_with_their_spans()
    {
        var document = Notation.Read("Title: The title: a story\nX-Rating_2:\t 4.5 \nEmpty:\n\nText: more.\n");

        Assert.Equal("", Notation.Findings(document));
        Assert.Equal(
            """
            Title@0:0-5 = Plain «The title: a story»@0:7-25
            X-Rating_2@1:0-10 = Plain «4.5»@1:13-16
            Empty@2:0-5 = null@2:6-6
            """.ReplaceLineEndings("\n"),
            Notation.Entries(document));
        Assert.Equal("Text: more.", document.Body.Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_folded_line_continues_the_value_after_one_space(string lineEnd)
    {
        var text = "Subject: one \n\t two\n  three\nTo:\n folded\nFrom: x\n \t\nText.".Replace("\n", lineEnd);

        Assert.Equal(
            """
            Subject@0:0-7 = Plain «one two three»@0:9-2:7
            To@3:0-2 = Plain «folded»@4:1-7
            From@5:0-4 = Plain «x»@5:6-7
            """.ReplaceLineEndings("\n"),
            Notation.Entries(text));
    }

    [Fact]
    public void Tags_categories_and_keywords_are_lists_with_a_span_for_each_item() => Assert.Equal(
        """
        Tags@0:0-4 = list@0:6-17
          - Plain «a b»@0:6-9
          - Plain «c»@0:12-13
          - Plain «d»@0:16-17
        key_words@1:0-9 = list@1:11-2:5
          - Plain «one two»@1:11-2:4
        Categories@3:0-10 = null@3:11-11
        Category@4:0-8 = Plain «a, b»@4:10-14
        """.ReplaceLineEndings("\n"),
        Notation.Entries("Tags: a b , c,, d\nkey_words: one\n two,\nCategories:\nCategory: a, b\n\nText."));

    [Theory]
    [InlineData("Title: x\n\nText.", 1)]
    [InlineData("Title: x\n continued\n\nText.", 1)]
    [InlineData("Title: x\nDate: y\n\nText.", 2)]
    [InlineData("Ключ: x\nतारीख: y\n\nText.", 2)]
    public void A_header_consists_of_fields_up_to_a_blank_line(string text, int entries)
    {
        var document = Notation.Read(text);

        Assert.Equal("", Notation.Findings(document));
        Assert.Equal(entries, document.Entries.Count);
        Assert.Equal("Text.", document.Body.Text);
    }

    [Theory]
    [InlineData("Minsk: The president said\nthat it is raining.\n\nMore.")]
    [InlineData("Two words: x\n\nMore.")]
    [InlineData("http://example.org\n\nMore.")]
    [InlineData("12:30 noon\n\nMore.")]
    [InlineData("1st: x\n\nMore.")]
    [InlineData(": x\n\nMore.")]
    [InlineData("key:value\n\nMore.")]
    public void Prose_is_not_a_header(string text)
    {
        var document = Notation.Read(text);

        Assert.Equal("", Notation.Findings(document));
        Assert.Empty(document.Entries);
        Assert.Equal(text.TrimStart('\n'), document.Body.Text);
    }

    [Fact]
    public void A_line_that_is_not_a_field_is_an_error_at_the_line()
    {
        var document = Notation.Read(
            "Title: x\r\nDate: y\r\nnot a {field} \r\n of two lines\r\nTags: a\r\nkey:value\r\nprose\r\n\r\nText.");

        Assert.Equal(
            """
            CORPUS109@2:0-13: 'not a {field}' is not a header field; expected 'Key: value', a continuation line that starts with white space, or a blank line before the text
            CORPUS109@5:0-9: 'key:value' is not a header field; expected 'Key: value', a continuation line that starts with white space, or a blank line before the text
            """.ReplaceLineEndings("\n"),
            Notation.Findings(document));
        Assert.Equal(["Title", "Date", "Tags"], document.Entries.Select(entry => entry.Key));
        Assert.Equal("Text.", document.Body.Text);
    }

    [Fact]
    public void A_repeated_key_is_an_error()
    {
        var document = Notation.Read("Reply-To: a\nDate: y\nREPLY_TO: b\n\nText.");

        Assert.Equal(
            "CORPUS105@2:0-8: The key 'REPLY_TO' appears twice (first as 'Reply-To' on line 1); keys are compared without case, '-', '_' and spaces",
            Notation.Findings(document));
        Assert.Equal("Reply-To@0:0-8 = Plain «a»@0:10-11\nDate@1:0-4 = Plain «y»@1:6-7", Notation.Entries(document));
    }

    [Fact]
    public void Adversarial_values_are_unchanged() => Assert.Equal(
        "A@0:0-1 = Plain «\"\"\" */ {0} \\ 😀\u0085\u2028\u202E'»@0:3-22\nB@1:0-1 = Plain «x»@1:3-4",
        Notation.Entries("A: \"\"\" */ {0} \\ 😀\u0085\u2028\u202E'\nB: x\n\nText."));
}
