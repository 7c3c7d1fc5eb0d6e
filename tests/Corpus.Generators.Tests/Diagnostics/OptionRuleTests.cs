using Corpora.Testing;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>CORPUS203 and 204: what a project says of its corpora.</summary>
public class OptionRuleTests
{
    private static readonly CorpusProject Project = CorpusProject.Create()
        .AddArticle("News", "a.txt", "Text.")
        .AddArticle("News", "b.txt", "Text.");

    [Theory]
    [InlineData("protected")]
    [InlineData("öffentlich")]
    public void An_unknown_accessibility_comes_with_the_known_ones(string value)
    {
        var expected = $"error CORPUS203: '{value}' is not a valid value for CorpusAccessibility; expected 'public' or 'internal'";

        DiagnosticAssert.Says(Project.WithOption("CorpusAccessibility", value), expected);
        DiagnosticAssert.Says(Project.WithCorpusOption("News", "CorpusAccessibility", value), expected);
    }

    [Theory]
    [InlineData("My-App", "My_App")]
    [InlineData("2024.App", "_2024.App")]
    [InlineData("My..App", "My.App")]
    public void An_invalid_namespace_is_reported_with_a_suggestion(string value, string suggestion) => DiagnosticAssert.Says(
        Project.WithOption("CorpusNamespace", value),
        $"error CORPUS203: '{value}' is not a valid value for CorpusNamespace; expected a C# namespace, such as '{suggestion}'");

    [Fact]
    public void An_unknown_value_for_the_project_is_reported_once_for_all_corpora() => DiagnosticAssert.Says(
        Project.AddArticle("Help", "a.txt", "Text.").WithOption("CorpusAccessibility", "private"),
        "error CORPUS203: 'private' is not a valid value for CorpusAccessibility; expected 'public' or 'internal'");

    [Theory]
    [InlineData("Image")]
    [InlineData("image")]
    public void The_former_name_of_packed_storage_suggests_the_current_one(string value)
    {
        var expected = $"error CORPUS203: '{value}' is not a valid value for CorpusStorage; expected 'Source' or 'Packed'; did you mean 'Packed'?";

        DiagnosticAssert.Says(Project.WithOption("CorpusStorage", value), expected);
        DiagnosticAssert.Says(Project.WithCorpusOption("News", "CorpusStorage", value), expected);
    }

    [Fact]
    public void An_unknown_storage_comes_with_the_known_ones() => DiagnosticAssert.Says(
        Project.WithOption("CorpusStorage", "Disk"),
        "error CORPUS203: 'Disk' is not a valid value for CorpusStorage; expected 'Source' or 'Packed'");

    [Fact]
    public void A_title_is_no_taxonomy() => DiagnosticAssert.Says(
        Project.WithOption("CorpusTaxonomies", "Section;Title"),
        "error CORPUS203: 'Title' is not a valid value for CorpusTaxonomies; expected other keys, because a title is always text");

    [Fact]
    public void Files_of_one_corpus_that_disagree_are_named() => DiagnosticAssert.Says(
        Project
            .WithArticleOption("News", "a.txt", "CorpusAccessibility", "internal")
            .WithArticleOption("News", "b.txt", "CorpusAccessibility", "public"),
        "Corpora/News/b.txt(1,1)-(1,1): error CORPUS204: The files of the corpus 'News' have different values for CorpusAccessibility: 'public' here, "
        + "'internal' in 'Corpora/News/a.txt'; expected one value for the whole corpus");

    [Fact]
    public void A_file_that_says_nothing_disagrees_too() => DiagnosticAssert.Says(
        Project.WithArticleOption("News", "a.txt", "CorpusTaxonomies", "Section"),
        "Corpora/News/b.txt(1,1)-(1,1): error CORPUS204: The files of the corpus 'News' have different values for CorpusTaxonomies: no value here, "
        + "'Section' in 'Corpora/News/a.txt'; expected one value for the whole corpus");
}
