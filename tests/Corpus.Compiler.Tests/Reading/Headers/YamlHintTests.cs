namespace Corpus.Compiler.Tests.Reading.Headers;

/// <summary>The usual mistakes of authors are named, not only the consequences that the parser sees; and tags decide the kind.</summary>
public class YamlHintTests
{
    [Theory]
    [InlineData("title: [WIP] Title", "(a value that starts with '[' needs quotes)")]
    [InlineData("title: {{ site.title }}", "(a value that starts with '{' needs quotes)")]
    [InlineData("title: {x} and more", "(a value that starts with '{' needs quotes)")]
    [InlineData("title: 'it's'", "(an apostrophe in single quotes is written as two)")]
    [InlineData("title: \"Hi\" she said", "(a value with quotes around a part of it needs quotes around all of it)")]
    [InlineData("title: \"x\" y\nb: c", "(a value with quotes around a part of it needs quotes around all of it)")]
    [InlineData("title:Foo", "(expected a space after the colon)")]
    [InlineData("title:Foo\nauthor: x", "(expected a space after the colon)")]
    [InlineData("author: x\ntitle:Foo", "(expected a space after the colon)")]
    [InlineData("title:\u00A0Foo", "(U+00A0 after the colon is not a space of YAML; expected a space)")]
    [InlineData("title\uFF1AFoo", "(U+FF1A is not a colon of YAML; expected ':' and a space after the key)")]
    [InlineData("title: \"Make floats distinguish and\nmore\"", "(the lines of a quoted text after its first must be indented)")]
    [InlineData("a: &a {x: 1}\nb: &b {y: 1}\nc:\n  <<: *a\n  <<: *b", "merge several mappings with a list, such as '<<: [*a, *b]'")]
    public void A_mistake_is_named(string yaml, string hint) =>
        Assert.Contains(hint, Notation.Findings($"---\n{yaml}\n---\nText."), StringComparison.Ordinal);

    [Theory]
    [InlineData("t\0i\0t\0l\0e\0")]
    [InlineData("\0t\0i\0t\0l\0e")]
    public void Utf16_without_a_mark_is_named(string text) =>
        Assert.Contains("is this UTF-16 without a byte order mark?", Notation.Findings(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("!!float 3", "Plain «3.0»")]
    [InlineData("!!float \"3\"", "Plain «3.0»")]
    [InlineData("!!float 3e5", "Plain «3e5»")]
    [InlineData("!!float .inf", "Plain «.inf»")]
    [InlineData("!!int \"42\"", "Plain «42»")]
    [InlineData("!!bool \"true\"", "Plain «true»")]
    [InlineData("!!str 42", "Text «42»")]
    [InlineData("!!timestamp 2024-01-05", "Plain «2024-01-05»")]
    public void A_tag_decides_the_kind(string value, string read)
    {
        var document = Notation.Read($"---\nv: {value}\n---\nText.");

        Assert.Equal("", Notation.Findings(document));
        Assert.StartsWith($"v@1:0-1 = {read}@", Notation.Entries(document));
    }

    [Theory]
    [InlineData("!!int 3.5", "'3.5' contradicts the tag '!!int'; expected an integer")]
    [InlineData("!!float x", "'x' contradicts the tag '!!float'; expected a number")]
    [InlineData("!!bool yes", "'yes' contradicts the tag '!!bool'; expected true or false")]
    [InlineData("!!null x", "'x' contradicts the tag '!!null'; expected null or nothing")]
    [InlineData("!!timestamp soon", "'soon' contradicts the tag '!!timestamp'; expected a date, or a date and time")]
    [InlineData("!!binary aGk=", "'aGk=' contradicts the tag '!!binary'; expected text, because binary values are not supported")]
    [InlineData("!!seq x", "'x' contradicts the tag '!!seq'; expected a list")]
    public void A_tag_that_contradicts_its_value_is_an_error(string value, string message) =>
        Assert.EndsWith("YAML: " + message, Notation.Findings($"---\nv: {value}\n---\nText."));

    [Fact]
    public void A_set_is_a_list() => Assert.Equal(
        "v@1:0-1 = list@1:9-15\n  - Plain «a»@1:10-11\n  - Plain «b»@1:13-14",
        Notation.Entries("---\nv: !!set {a, b}\n---\nText."));

    [Theory]
    [InlineData("&co", "CORPUS128@1:3-6: The value is empty, because '&co' is an anchor in YAML; if it is text, it needs quotes")]
    [InlineData("!important", "CORPUS128@1:3-13: The value is empty, because '!important' is a tag in YAML; if it is text, it needs quotes")]
    [InlineData("!x # c", "CORPUS128@1:3-5: The value is empty, because '!x' is a tag in YAML; if it is text, it needs quotes")]
    [InlineData("&a !x \"\"", "")]
    [InlineData("!!null", "")]
    [InlineData("!!str", "")]
    public void A_value_that_is_only_an_anchor_or_a_tag_is_a_note(string value, string finding) =>
        Assert.Equal(finding, Notation.Findings($"---\nv: {value}\n---\nText."));
}
