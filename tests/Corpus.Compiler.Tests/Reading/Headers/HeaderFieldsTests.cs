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
    [InlineData("http://example.org\n\nMore.")]
    [InlineData("12:30 noon\n\nMore.")]
    [InlineData("1st: x\n\nMore.")]
    [InlineData(": x\n\nMore.")]
    [InlineData("key:value\n\nMore.")]
    [InlineData("The mayor of Minsk said: no.\n\nMore.")]
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
    public void A_repeated_field_is_a_list() => Assert.Equal(
        """
        Reply-To@0:0-8 = list@0:10-2:11
          - Plain «a»@0:10-11
          - Plain «b»@2:10-11
        Date@1:0-4 = Plain «y»@1:6-7
        Tags@3:0-4 = list@3:6-4:7
          - Plain «a»@3:6-7
          - Plain «b»@3:9-10
          - Plain «c»@4:6-7
        """.ReplaceLineEndings("\n"),
        Notation.Entries("Reply-To: a\nDate: y\nREPLY_TO: b\nTags: a, b\ntags: c\nreply-to:\n\nText."));

    [Theory]
    [InlineData("Title", "false")]
    [InlineData("draft", "false")]
    [InlineData("Publish-Date", "2026-05-14")]
    public void A_repeated_field_that_has_one_value_is_an_error(string key, string value) => Assert.StartsWith(
        $"CORPUS105@2:0-{key.Length}: The key '{key}' appears twice (first as '{key}' on line 1)",
        Notation.Findings($"{key}: {value}\nDate: y\n{key}: {value}\n\nText."));

    [Theory]
    [InlineData("Base Header Level: 2\nCSS: x", "Base Header Level@0:0-17 = Plain «2»@0:19-20\nCSS@1:0-3 = Plain «x»@1:5-6")]
    [InlineData("Title: x\nReading Level : 3", "Title@0:0-5 = Plain «x»@0:7-8\nReading Level@1:0-13 = Plain «3»@1:16-17")]
    [InlineData("Draft : true\nTitle: x", "Draft@0:0-5 = Plain «true»@0:8-12\nTitle@1:0-5 = Plain «x»@1:7-8")]
    [InlineData("Title: x\nX-Copyright(C): 2002", "Title@0:0-5 = Plain «x»@0:7-8\nX-Copyright(C)@1:0-14 = Plain «2002»@1:16-20")]
    [InlineData("Title: x\n3rd.party/app_id: 2", "Title@0:0-5 = Plain «x»@0:7-8\n3rd.party/app_id@1:0-16 = Plain «2»@1:18-19")]
    [InlineData("From jane@example.org Thu Aug 22 18:26:25 2002\nX-A: b", "X-A@1:0-3 = Plain «b»@1:5-6")]
    [InlineData("  Title: x\n  Author: y\n   z", "Title@0:2-7 = Plain «x»@0:9-10\nAuthor@1:2-8 = Plain «y z»@1:10-2:4")]
    public void A_key_is_a_name_of_rfc_5322_or_has_up_to_three_words(string header, string entries) =>
        Assert.Equal(entries, Notation.Entries(header + "\n\nText."));

    [Theory]
    [InlineData("tags: [a, b c]", "list@0:6-14\n  - Plain «a»@0:7-8\n  - Plain «b c»@0:10-13")]
    [InlineData("tags: [a]", "list@0:6-9\n  - Plain «a»@0:7-8")]
    [InlineData("tags: a, \"b, c\", 'd'", "list@0:6-20\n  - Plain «a»@0:6-7\n  - Quoted «b, c»@0:9-15\n  - Quoted «d»@0:17-20")]
    [InlineData("tags:\n  - one\n  - \"two\"", "list@1:2-2:9\n  - Plain «one»@1:4-7\n  - Quoted «two»@2:4-9")]
    [InlineData("tags:\n- a, b\n- c", "list@1:0-2:3\n  - Plain «a, b»@1:2-6\n  - Plain «c»@2:2-3")]
    [InlineData("authors: [Jane, Ola]", "list@0:9-20\n  - Plain «Jane»@0:10-14\n  - Plain «Ola»@0:16-19")]
    [InlineData("slug: [a]", "Plain «[a]»@0:6-9")]
    [InlineData("title: [WIP] Tea", "Plain «[WIP] Tea»@0:7-16")]
    [InlineData("title: [Tea, again]", "Plain «[Tea, again]»@0:7-19")]
    [InlineData("title: \"Quoted: title\"", "Quoted «Quoted: title»@0:7-22")]
    [InlineData("title: 'Tea'", "Quoted «Tea»@0:7-12")]
    [InlineData("title: 'it's'", "Plain «'it's'»@0:7-13")]
    [InlineData("title: \"A\" and \"B\"", "Plain «\"A\" and \"B\"»@0:7-18")]
    [InlineData("slug: \"5\"", "Quoted «5»@0:6-9")]
    public void Values_may_be_written_as_in_yaml(string field, string value) =>
        Assert.Equal(field.Split(':')[0] + $"@0:0-{field.IndexOf(':')} = " + value, Notation.Entries(field + "\n\nText."));

    [Theory]
    [InlineData("=?utf-8?Q?Caf=C3=A9_au_lait?=", "Café au lait")]
    [InlineData("=?UTF-8?B?VMOp?= =?utf-8?b?YQ==?= 2", "Téa 2")]
    [InlineData("a =?iso-8859-1?q?caf=E9?= b", "a café b")]
    [InlineData("=?windows-1252?Q?=93Tea=94?=", "“Tea”")]
    [InlineData("=?us-ascii*en?Q?Tea?=", "Tea")]
    [InlineData("=?utf-8?Q?=FF?= x", "=?utf-8?Q?=FF?= x")]
    [InlineData("=?utf-8?Q?=4?=", "=?utf-8?Q?=4?=")]
    [InlineData("=?koi8-r?Q?=F4?=", "=?koi8-r?Q?=F4?=")]
    [InlineData("=?utf-8?B?x?=", "=?utf-8?B?x?=")]
    [InlineData("is 1 =? 2?=", "is 1 =? 2?=")]
    public void Encoded_words_are_decoded(string written, string text) =>
        Assert.Equal($"Subject@0:0-7 = Plain «{text}»@0:9-{9 + written.Length}", Notation.Entries($"Subject: {written}\n\nText."));

    [Theory]
    [InlineData("Thu, 22 Aug 2002 18:26:25 +0700", "2002-08-22T18:26:25+07:00")]
    [InlineData("Fri, 23 Aug 2002 08:00:00 GMT", "2002-08-23T08:00:00Z")]
    [InlineData("3 Jan 2026 08:00 EST (winter)", "2026-01-03T08:00:00-05:00")]
    [InlineData("30 Feb 2026 08:00 +0000", "30 Feb 2026 08:00 +0000")]
    [InlineData("2026-05-14", "2026-05-14")]
    public void A_date_of_a_mail_becomes_iso_8601(string written, string text) =>
        Assert.Equal($"Date@0:0-4 = Plain «{text}»@0:6-{6 + written.Length}", Notation.Entries($"Date: {written}\n\nText."));

    [Theory]
    [InlineData("draft: true\nThe text begins at once.\n\nMore.", "The text begins at once.")]
    [InlineData("Title: Tea\nAuthor Jane\n\nText.", "Author Jane")]
    public void One_usual_key_makes_a_header_so_that_the_next_line_is_an_error(string text, string line) => Assert.StartsWith(
        $"CORPUS109@1:0-{line.Length}: '{line}' is not a header field", Notation.Findings(text));

    [Theory]
    [InlineData("Minsk: The river rose again on Monday.\n\nNobody was hurt.")]
    [InlineData("Q: What is a quay?\n\nA: A place for ships.")]
    [InlineData("Romeo: Hello.\nJuliet: Hi!\n\nRomeo: Bye.")]
    [InlineData("HAMLET: To be.\nOPHELIA: My lord?\nHAMLET: Or not.\n\nMore.")]
    [InlineData("Two words: x\n\nMore.")]
    public void A_paragraph_of_unusual_fields_has_two_readings(string text)
    {
        var document = Notation.Read(text);

        Assert.Equal("", Notation.Findings(document));
        Assert.Empty(document.Entries);
        Assert.Equal(text, document.Body.Text);
        Assert.NotNull(document.Fields);
        Assert.Equal(text.Split("\n\n")[1], document.Resolve(hasFields: true).Body.Text);
        Assert.NotEmpty(document.Resolve(hasFields: true).Entries);
        Assert.Equal(text, document.Resolve(hasFields: false).Body.Text);
    }

    [Fact]
    public void A_paragraph_without_text_after_it_is_text() => Assert.Null(Notation.Read("Warning: do not climb the mast.").Fields);

    [Fact]
    public void Adversarial_values_are_unchanged() => Assert.Equal(
        "A@0:0-1 = Plain «\"\"\" */ {0} \\ 😀\u0085\u2028\u202E'»@0:3-22\nB@1:0-1 = Plain «x»@1:3-4",
        Notation.Entries("A: \"\"\" */ {0} \\ 😀\u0085\u2028\u202E'\nB: x\n\nText."));
}
