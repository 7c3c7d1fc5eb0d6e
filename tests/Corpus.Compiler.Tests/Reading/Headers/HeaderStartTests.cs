namespace Corpus.Compiler.Tests.Reading.Headers;

/// <summary>Where a header may begin, and which lines open front matter.</summary>
public class HeaderStartTests
{
    public static TheoryData<string> Blanks => ["\n", "\r\n\r\n", " \n\t\n", " ", "\t", "\u00A0 "];

    [Theory]
    [MemberData(nameof(Blanks))]
    public void Blanks_before_a_dateline_are_skipped(string blanks) =>
        AssertReads(blanks + "date 2024-01-05 Food\n\nText.", ["date", "category"]);

    [Theory]
    [MemberData(nameof(Blanks))]
    public void Blanks_before_yaml_are_skipped(string blanks) =>
        AssertReads(blanks + "---\ndraft: true\ntitle: Not yet\n---\nText.", ["draft", "title"]);

    [Theory]
    [MemberData(nameof(Blanks))]
    public void Blanks_before_toml_are_skipped(string blanks) => AssertReads(blanks + "+++\ntitle = 'x'\n+++\nText.", ["title"]);

    [Theory]
    [MemberData(nameof(Blanks))]
    public void Blanks_before_json_are_skipped(string blanks) => AssertReads(blanks + "{ \"title\": \"x\" }\nText.", ["title"]);

    [Theory]
    [MemberData(nameof(Blanks))]
    public void Blanks_before_fields_are_skipped(string blanks) => AssertReads(blanks + "Title: x\nAuthor: y\n\nText.", ["Title", "Author"]);

    [Theory]
    [InlineData("---yaml\ntitle: x\n---\n")]
    [InlineData("--- YML\ntitle: x\n...\n")]
    [InlineData("---yaml # of the page\ntitle: x\n---\n")]
    [InlineData("--- # of the page\ntitle: x\n--- # end\n")]
    [InlineData("---\t#\ntitle: x\n---\n")]
    [InlineData("---toml\ntitle = 'x'\n---\n")]
    [InlineData("+++ # of the page\ntitle = 'x'\n+++\n")]
    [InlineData("+++toml\ntitle = 'x'\n+++\n")]
    [InlineData("---json\n{\"title\": \"x\"}\n---\n")]
    [InlineData(";;;\n{\"title\": \"x\"}\n;;;\n")]
    [InlineData("  ---\ntitle: x\n  ---\n")]
    public void An_opening_fence_may_have_a_language_and_a_comment(string header) => AssertReads(header + "Text.", ["title"]);

    [Theory]
    [InlineData("\n---\n\nThe first part.\n\n---\n\nThe second part.")]
    [InlineData("\n---\n\nAll of the text.")]
    [InlineData(" +++\nHello.\n+++")]
    public void A_horizontal_rule_after_a_blank_is_text(string text)
    {
        var document = Notation.Read(text);

        Assert.Equal("", Notation.Findings(document));
        Assert.Empty(document.Entries);
        Assert.StartsWith(text.Trim()[..3], document.Body.Text.Trim());
    }

    [Fact]
    public void Empty_front_matter_after_a_blank_line_is_a_header() => AssertReads("\n---\n---\nText.", []);

    [Fact]
    public void A_fence_that_is_indented_more_than_the_first_is_part_of_a_value()
    {
        var document = Notation.Read("---\na: |\n  ---\n  x\n---\nText.");

        Assert.Equal("a@1:0-1 = Quoted «---\\nx\\n»@1:3-3:3", Notation.Entries(document));
    }

    private static void AssertReads(string text, string[] keys)
    {
        var document = Notation.Read(text);

        Assert.Equal("", Notation.Findings(document));
        Assert.Equal(keys, document.Entries.Select(entry => entry.Key));
        Assert.Equal("Text.", document.Body.Text);
    }
}
