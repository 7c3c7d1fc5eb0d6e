using Corpora.Testing;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>CORPUS201, 202 and 403: what a corpus may be called.</summary>
public class CorpusNameRuleTests
{
    [Theory]
    [InlineData("my news", "is not a valid C# identifier", "MyNews")]
    [InlineData("2024", "is not a valid C# identifier", "News2024")]
    [InlineData("class", "is a C# keyword", "Class")]
    [InlineData("§", "is not a valid C# identifier", "News")]
    [InlineData("System", "is a namespace that the generated code uses", "News")]
    [InlineData("Articles", "is the name of a member of the generated class", "News")]
    public void A_name_that_is_no_identifier_comes_with_one_that_is(string name, string reason, string suggestion) => DiagnosticAssert.Says(
        CorpusProject.Create().AddFile("a.txt", "Text.", ("Corpus", name)).AddArticle("Help", "a.txt", "Text."),
        $"error CORPUS201: '{name}' cannot name a corpus, because it {reason}; expected a name such as '{suggestion}'");

    [Fact]
    public void Two_corpora_that_would_have_one_type_name_each_other_and_the_first_stays() => DiagnosticAssert.Says(
        CorpusProject.Create().AddArticle("News", "a.txt", "Text.").AddArticle("NewsArticle", "b.txt", "Text."),
        "error CORPUS202: The corpora 'News' and 'NewsArticle' would both generate 'App.NewsArticle'; rename one of them, or set its "
        + "CorpusNamespace");

    [Fact]
    public void Corpora_that_differ_only_in_case_would_share_files() => DiagnosticAssert.Says(
        CorpusProject.Create().AddArticle("NEWS", "a.txt", "Text.").AddArticle("News", "b.txt", "Text."),
        "error CORPUS202: The corpora 'NEWS' and 'News' would both generate 'App.News'; rename one of them, or set its CorpusNamespace");

    [Theory]
    [InlineData("News")]
    [InlineData("My.News")]
    public void A_namespace_that_hides_the_corpus_is_a_warning(string rootNamespace) => DiagnosticAssert.Says(
        CorpusProject.Create(rootNamespace).AddArticle("News", "a.txt", "Text."),
        $"warning CORPUS403: The corpus 'News' has the same name as the namespace '{rootNamespace}', which hides it outside that namespace; "
        + "rename the corpus, or set CorpusNamespace");
}
