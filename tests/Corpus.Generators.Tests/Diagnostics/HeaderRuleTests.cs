using Corpora.Testing;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>CORPUS101 to 105, 108 to 110 and 114: what one file's header can get wrong.</summary>
public class HeaderRuleTests
{
    private const string NoDateline = "expected a dateline of the form 'date yyyy-MM-dd [category]'";

    [Theory]
    [InlineData("date 2020-13-45 World", 6, "2020-13-45")]
    [InlineData("  DATE\t2023-02-29", 8, "2023-02-29")]
    [InlineData("date 2020-8-17 World", 6, "2020-8-17")]
    [InlineData("date 17.08.2020", 6, "17.08.2020")]
    public void A_dateline_needs_a_day_of_the_calendar(string line, int column, string date) => DiagnosticAssert.Says(
        Project("a.txt", line + "\n\nText."),
        $"Corpora/News/a.txt(1,{column})-(1,{column + date.Length}): error CORPUS101: '{date}' is not a valid date; {NoDateline}");

    [Theory]
    [InlineData("---", "a.md")]
    [InlineData("+++", "a.txt")]
    public void Front_matter_that_is_not_closed_is_reported_where_it_opens(string fence, string file) => DiagnosticAssert.Says(
        Project(file, $"{fence}\r\ntitle: x\r\n\r\nText."),
        $"Corpora/News/{file}(1,1)-(1,4): error CORPUS102: The front matter that starts here is not closed; expected a line '{fence}' "
        + "after it");

    [Fact]
    public void Yaml_is_quoted_with_the_parsers_words_and_its_place() => DiagnosticAssert.Says(
        Project("a.md", "---\ntitle: Tea: a history\n---\nText."),
        "Corpora/News/a.md(2,11)-(2,11): error CORPUS103: YAML: While scanning a plain scalar value, found invalid mapping "
        + "(a value that contains ': ' needs quotes)");

    [Fact]
    public void Toml_is_quoted_with_the_parsers_words_and_its_place() => DiagnosticAssert.Says(
        Project("a.md", "+++\ntitle = Tea\n+++\nText."),
        "Corpora/News/a.md(2,9)-(2,12): error CORPUS104: TOML: Unexpected token `Tea` for a value");

    [Fact]
    public void A_repeated_key_is_reported_at_its_second_occurrence() => DiagnosticAssert.Says(
        Project("a.md", "---\nReading-Time: 3\ntags: [a]\nreading_time: 4\n---\nText."),
        "Corpora/News/a.md(4,1)-(4,13): error CORPUS105: The key 'reading_time' appears twice (first as 'Reading-Time' on line 2); keys "
        + "are compared without case, '-', '_' and spaces");

    [Fact]
    public void A_repeated_key_is_an_error_in_every_format() => DiagnosticAssert.Says(
        CorpusProject.Create()
            .AddArticle("News", "a.md", "---\nk: 1\nk: 2\n---\nText.")
            .AddArticle("News", "b.md", "+++\nk = 1\nk = 2\n+++\nText.")
            .AddArticle("News", "c.txt", "Draft: false\ndraft: true\n\nText.")
            .AddArticle("News", "d.md", "{\"k\": 1,\n\"k\": 2}\nText."),
        "Corpora/News/a.md(3,1)-(3,2): " + Twice("k", 2),
        "Corpora/News/b.md(3,1)-(3,2): " + Twice("k", 2),
        "Corpora/News/c.txt(2,1)-(2,6): " + Twice("draft", 1, "Draft"),
        "Corpora/News/d.md(2,1)-(2,4): " + Twice("k", 1));

    [Theory]
    [InlineData("", "(1,1)-(1,1)")]
    [InlineData(" \r\n\t\n", "(1,1)-(1,1)")]
    [InlineData("date 2020-08-17 World\n\n", "(1,1)-(1,22)")]
    [InlineData("---\ntitle: x\n---\n", "(3,1)-(3,4)")]
    public void An_article_without_text_is_a_warning_where_the_text_should_begin(string text, string place) => DiagnosticAssert.Says(
        Project("a.md", text).AddArticle("News", "b.md", "Text.").AddArticle("News", "c.md", "Text."),
        $"Corpora/News/a.md{place}: warning CORPUS108: The file contains no text; expected the text of an article, after the header if "
        + "there is one");

    [Fact]
    public void In_a_corpus_of_metadata_only_a_file_without_content_is_a_warning() => DiagnosticAssert.Says(
        Project("a.md", "---\nname: x\n---\n").AddArticle("News", "b.md", "Text.").AddArticle("News", "c.md", " \n"),
        "Corpora/News/c.md(1,1)-(1,1): warning CORPUS108: The file contains no text; expected the text of an article, after the header if "
        + "there is one");

    [Fact]
    public void A_line_among_header_fields_is_reported_once_for_its_paragraph() => DiagnosticAssert.Says(
        Project("a.txt", "Title: Tea\nAuthor: Ola\nThe harbour is closed.\nSo is the bridge.\n\nText."),
        "Corpora/News/a.txt(3,1)-(3,23): error CORPUS109: 'The harbour is closed.' is not a header field; expected 'Key: value', a "
        + "continuation line that starts with white space, or a blank line before the text");

    [Theory]
    [InlineData("- a\n- b", "(2,1)-(3,4)", "a list")]
    [InlineData("just words", "(2,1)-(2,11)", "a single value")]
    public void Front_matter_must_consist_of_keys_and_values(string yaml, string place, string what) => DiagnosticAssert.Says(
        Project("a.md", $"---\n{yaml}\n---\nText."),
        $"Corpora/News/a.md{place}: error CORPUS110: The front matter is {what}; expected keys with values, such as 'title: A title'");

    [Theory]
    [InlineData("'--': 1", "(2,1)-(2,5)", "'--' is not a valid key")]
    [InlineData("'': 1", "(2,1)-(2,3)", "The key is empty")]
    [InlineData("[a, b]: 1", "(2,1)-(2,7)", "A list cannot be a key")]
    public void A_key_needs_a_letter_or_digit(string yaml, string place, string what) => DiagnosticAssert.Says(
        Project("a.md", $"---\n{yaml}\n---\nText."),
        $"Corpora/News/a.md{place}: error CORPUS114: {what}; expected text with at least one letter or digit");

    [Fact]
    public void A_message_contains_no_control_characters() => DiagnosticAssert.Says(
        Project("a.txt", "date 2020\u001B[2J World\n\nText."),
        $@"Corpora/News/a.txt(1,6)-(1,14): error CORPUS101: '2020\u001B[2J' is not a valid date; {NoDateline}");

    private static string Twice(string key, int line, string? first = null) =>
        $"error CORPUS105: The key '{key}' appears twice (first as '{first ?? key}' on line {line})"
        + (first is null ? "" : "; keys are compared without case, '-', '_' and spaces");

    private static CorpusProject Project(string file, string text) => CorpusProject.Create().AddArticle("News", file, text);
}
