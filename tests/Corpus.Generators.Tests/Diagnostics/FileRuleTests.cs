using Corpora.Testing;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>CORPUS111 and 112: files against each other.</summary>
public class FileRuleTests
{
    [Fact]
    public void Two_files_with_one_id_are_both_named_and_the_first_stays() => DiagnosticAssert.Says(
        CorpusProject.Create()
            .AddArticle("News", "tea.txt", "One.")
            .AddArticle("News", "tea.md", "Two."),
        "Corpora/News/tea.txt(1,1)-(1,1): error CORPUS111: 'Corpora/News/tea.md' and 'Corpora/News/tea.txt' both have the id 'tea' in "
        + "the corpus 'News'; rename one of them, or set its CorpusId");

    [Fact]
    public void Each_further_file_with_an_id_is_an_error_of_its_own() => DiagnosticAssert.Says(
        CorpusProject.Create()
            .AddFile("a/tea.txt", "One.", ("Corpus", "News"))
            .AddFile("b/tea.txt", "Two.", ("Corpus", "News"))
            .AddFile("c/tea.txt", "Three.", ("Corpus", "News")),
        "b/tea.txt(1,1)-(1,1): error CORPUS111: 'a/tea.txt' and 'b/tea.txt' both have the id 'tea' in the corpus 'News'; "
        + "rename one of them, or set its CorpusId",
        "c/tea.txt(1,1)-(1,1): error CORPUS111: 'a/tea.txt' and 'c/tea.txt' both have the id 'tea' in the corpus 'News'; "
        + "rename one of them, or set its CorpusId");

    [Fact]
    public void One_id_in_two_corpora_is_no_mistake() => DiagnosticAssert.Says(
        CorpusProject.Create().AddArticle("News", "tea.txt", "One.").AddArticle("Help", "tea.txt", "Two."));

    [Fact]
    public void A_file_that_is_listed_twice_is_reported_once()
    {
        var text = HostFile.Holding("/project/a.txt", "Text.");
        var host = new Host()
            .Add(text, ("Corpus", "News"))
            .Add(text.Again(), ("Corpus", "News"))
            .Add(text.Again(), ("Corpus", "News"));

        DiagnosticAssert.Says(
            host.Run(),
            "a.txt(1,1)-(1,1): error CORPUS112: 'a.txt' is listed twice in AdditionalFiles, but a file belongs to one corpus; "
            + "remove one of the items, use Update instead of Include, or set EnableDefaultCorpora to false");
    }
}
