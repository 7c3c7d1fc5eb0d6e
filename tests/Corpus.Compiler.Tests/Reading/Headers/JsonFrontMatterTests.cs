namespace Corpus.Compiler.Tests.Reading.Headers;

public class JsonFrontMatterTests
{
    [Fact]
    public void Values_are_read_with_their_spans() => Assert.Equal(
        """
        title@1:2-9 = Quoted «A "b" Aé/»@1:11-30
        n@2:2-5 = Plain «-1.5e3»@2:7-13
        yes@3:2-7 = Plain «true»@3:9-13
        none@3:15-21 = null@3:23-27
        list@4:2-8 = list@4:10-5:4
          - Plain «1»@4:12-13
          - Quoted «2024-01-05»@4:15-27
          - list@5:0-2
        author@6:2-10 = mapping@6:12-7:2
          name@6:14-20 = Quoted «Jane»@6:22-28
        """.ReplaceLineEndings("\n"),
        Notation.Entries(
            "{\n  \"title\": \"A \\\"b\\\" \\u0041é\\/\",\n  \"n\": -1.5e3,\n  \"yes\": true, \"none\": null,\n"
            + "  \"list\": [ 1, \"2024-01-05\",\n[] ],\n  \"author\": { \"name\": \"Jane\"\n }\n}\n\nText."));

    [Theory]
    [InlineData("{}\nText.", 0)]
    [InlineData("{ \"a\": 1 } \t\r\nText.", 1)]
    [InlineData("---json\n\n---\nText.", 0)]
    [InlineData("---json\n { \"a\": {}, \"b\": [[], {}] }\n\n---\nText.", 2)]
    public void The_text_begins_after_the_object(string text, int entries)
    {
        var document = Notation.Read(text);

        Assert.Equal("", Notation.Findings(document));
        Assert.Equal(entries, document.Entries.Count);
        Assert.Equal("Text.", document.Body.Text);
    }

    [Theory]
    [InlineData("{name}, welcome.")]
    [InlineData("{{ \"x\" | translate }}")]
    [InlineData("{% include x %}")]
    [InlineData("{")]
    [InlineData("[\"a\"]\n\nText.")]
    public void A_placeholder_is_text(string text)
    {
        var document = Notation.Read(text);

        Assert.Equal("", Notation.Findings(document));
        Assert.Equal(text, document.Body.Text);
    }

    [Theory]
    [InlineData("{\"a\": 1,}", "0:8-9: JSON: expected a key after ',' (remove the last ',')")]
    [InlineData("{\"a\": 1, 'b': 2}", "0:9-10: JSON: expected a key in double quotes (JSON has no single quotes)")]
    [InlineData("{\"a\": 'x'}", "0:6-7: JSON: expected a value (JSON has no single quotes)")]
    [InlineData("{\"a\": 1 // one\n}", "0:8-9: JSON: expected ',' or '}' after the value (JSON has no comments)")]
    [InlineData("{\"a\" 1}", "0:5-6: JSON: expected ':' and a value after the key")]
    [InlineData("{\"a\": [1 2]}", "0:9-10: JSON: expected ',' or ']' after the value")]
    [InlineData("{\"a\": x}", "0:6-7: JSON: 'x' is not a value; expected a number, true, false or null, or text in double quotes")]
    [InlineData("{\"a\": 01}", "0:6-8: JSON: '01' is not a value; expected a number, true, false or null, or text in double quotes")]
    [InlineData("{\"a\": +1}", "0:6-8: JSON: '+1' is not a value; expected a number, true, false or null, or text in double quotes")]
    [InlineData("{\"a\": \"x\n\"}", "0:6-8: JSON: the string is not closed; expected '\"' on the same line")]
    [InlineData("{\"a\": \"x\ty\"}", "0:8-9: JSON: a control character in a string must be written as an escape")]
    [InlineData("{\"a\": \"C:\\new\\q\"}", "0:13-15: JSON: this is not an escape; write '\\\\' for a backslash")]
    [InlineData("{\"a\": 1", "0:7-7: JSON: expected ',' or '}' after the value before the end")]
    [InlineData("{\"a\": 1} and more", "0:9-17: JSON: expected a line end after '}', because the text begins on the next line (a file that has no header needs CorpusFormat None)")]
    [InlineData("---json\n{\"a\": 1} 2\n---\nx", "1:9-10: JSON: expected one object and nothing after it")]
    public void A_mistake_is_reported_at_its_place(string text, string finding) => Assert.Equal(
        "CORPUS124@" + finding,
        Notation.Findings(text));

    [Theory]
    [InlineData("---json\n[1]\n---\nText.", "CORPUS110@1:0-3: The front matter is a list; expected keys with values, such as 'title: A title'")]
    [InlineData("{\"Ab\": 1, \"a-b\": 2}\nText.", "CORPUS105@0:10-15: The key 'a-b' appears twice (first as 'Ab' on line 1); keys are compared without case, '-', '_' and spaces")]
    [InlineData("{\"\": 1}\nText.", "CORPUS114@0:1-3: The key is empty; expected text with at least one letter or digit")]
    public void Rules_of_all_formats_apply(string text, string finding) => Assert.Equal(finding, Notation.Findings(text));

    [Fact]
    public void Nesting_is_limited()
    {
        var text = "{\"a\": " + new string('[', 64) + new string(']', 64) + "}\nText.";

        Assert.Equal("CORPUS124@0:69-70: JSON: arrays and objects are nested more than 64 levels deep", Notation.Findings(text));
    }
}
