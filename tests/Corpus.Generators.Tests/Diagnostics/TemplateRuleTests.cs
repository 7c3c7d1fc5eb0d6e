using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>CORPUS118 to 121: templates, and what does not fit them.</summary>
public class TemplateRuleTests
{
    private const string ByLine = "By {author}, {date}";

    public static TheoryData<string> EachStorage => Storages.Each;

    [Theory]
    [MemberData(nameof(EachStorage))]
    public void A_header_that_does_not_fit_is_an_error_where_it_differs(string storage) => DiagnosticAssert.Says(
        CorpusProject.Create()
            .With(storage)
            .WithOption("CorpusHeader", ByLine)
            .AddArticle("News", "a.txt", " by Jane Doe,  2024-02-30\n\nText.")
            .AddArticle("News", "b.txt", "By Jane Doe, 2024-02-28\n\nText.")
            .AddArticle("News", "c.txt", "By Jane Doe\r\n\r\nText."),
        "Corpora/News/a.txt(1,16)-(1,26): error CORPUS118: The header does not match CorpusHeader 'By {author}, {date}': expected {date} as "
        + "yyyy-MM-dd (character 14 of the template), found '2024-02-30'",
        "Corpora/News/c.txt(1,12)-(1,12): error CORPUS118: The header does not match CorpusHeader 'By {author}, {date}': expected ',' "
        + "(character 12 of the template), found the end of the line");

    [Theory]
    [MemberData(nameof(EachStorage))]
    public void A_path_that_does_not_fit_is_an_error_at_the_files_start(string storage) => DiagnosticAssert.Says(
        CorpusProject.Create()
            .With(storage)
            .WithCorpusOption("News", "CorpusPath", "{category}/{slug}")
            .AddArticle("News", "a.txt", "Text.")
            .AddArticle("News", "local/b.txt", "Text.")
            .AddArticle("Help", "c.txt", "Text."),
        "Corpora/News/a.txt(1,1)-(1,1): error CORPUS119: The path 'a' does not match CorpusPath '{category}/{slug}': at character 2 expected "
        + "'/' (character 11 of the template), found the end");

    [Fact]
    public void A_header_that_says_another_thing_than_the_path_is_a_warning_at_its_value() => DiagnosticAssert.Says(
        CorpusProject.Create()
            .WithOption("CorpusPath", "{category}/{slug}")
            .AddArticle("News", "local/a.txt", "date 2024-05-06 Sport\n\nText."),
        "Corpora/News/local/a.txt(1,17)-(1,22): warning CORPUS120: 'category' is 'Sport' here, but 'local' in the file's path (CorpusPath "
        + "'{category}/{slug}'); the value of the header is used");

    [Theory]
    [InlineData("CorpusPath", "{slug", "1, this '{' is not closed; expected '}' after it, or '{{' for a literal '{'")]
    [InlineData("CorpusPath", "#{a};{b}%{c}{d}", "13, nothing separates {c} and {d}; expected text between them")]
    [InlineData("CorpusHeader", "{**all}", "4, '**' matches folders, which a header line does not have; expected the key without '**'")]
    public void A_malformed_template_of_the_project_is_reported_once(string option, string template, string fault) => DiagnosticAssert.Says(
        CorpusProject.Create()
            .WithOption(option, template)
            .AddArticle("News", "a.txt", "Text.")
            .AddArticle("News", "b.txt", "Text.")
            .AddArticle("Help", "c.txt", "Text."),
        $"error CORPUS121: '{template}' is not a valid template for {option}: at character {fault}");

    [Theory]
    [MemberData(nameof(EachStorage))]
    public void A_key_on_two_lines_of_a_header_is_reported(string storage) => DiagnosticAssert.Says(
        CorpusProject.Create()
            .With(storage)
            .WithOption("CorpusHeader", "{title}\n# {Title}")
            .AddArticle("News", "a.txt", "One\n# Two\n\nText."),
        "error CORPUS121: '{title}\\u000A# {Title}' is not a valid template for CorpusHeader: at character 12, the key 'Title' appears twice "
        + "(first as 'title'); expected a different key, or '_'");

    [Fact]
    public void Files_of_one_corpus_have_one_template() => DiagnosticAssert.Says(
        CorpusProject.Create()
            .AddArticle("News", "a.txt", "Text.")
            .AddArticle("News", "b.txt", "Text.")
            .WithArticleOption("News", "a.txt", "CorpusPath", "{slug}"),
        "Corpora/News/b.txt(1,1)-(1,1): error CORPUS204: The files of the corpus 'News' have different values for CorpusPath: no value here, '{slug}' in "
        + "'Corpora/News/a.txt'; expected one value for the whole corpus");
}
