using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Options;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Tests.Planning;

public sealed class CorpusNameConflictsTests
{
    [Theory]
    [InlineData("class", "is a C# keyword", "Class")]
    [InlineData("record", "is a C# keyword", "Record")]
    [InlineData("my-news", "is not a valid C# identifier", "MyNews")]
    [InlineData("2020", "is not a valid C# identifier", "News2020")]
    [InlineData("a.b", "is not a valid C# identifier", "AB")]
    [InlineData("", "is not a valid C# identifier", "News")]
    [InlineData("Articles", "is the name of a member of the generated class", "News")]
    [InlineData("System", "is a namespace that the generated code uses", "News")]
    [InlineData("!", "is not a valid C# identifier", "News")]
    public void A_corpus_that_is_no_identifier_is_refused_with_a_suggestion(string name, string reason, string suggestion)
    {
        var (kept, messages) = Check(Plan(name), Plan("Other"));
        Assert.Equal(["Other"], kept);
        Assert.Equal([$"CORPUS201: '{name}' cannot name a corpus, because it {reason}; expected a name such as '{suggestion}'"], messages);
    }

    [Fact]
    public void A_corpus_named_as_a_method_of_its_own_is_refused()
    {
        var (kept, messages) = Check(Plan("TryParseCategoryLabel", taxonomy: "E"));
        Assert.Empty(kept);
        Assert.StartsWith("CORPUS201: 'TryParseCategoryLabel' cannot name a corpus", Assert.Single(messages));
    }

    [Theory]
    [InlineData("News")]
    [InlineData("news")]
    [InlineData("_news")]
    [InlineData("新闻")]
    public void An_identifier_names_a_corpus(string name)
    {
        var (kept, messages) = Check(Plan(name));
        Assert.Equal([name], kept);
        Assert.Empty(messages);
    }

    [Fact]
    public void A_corpus_named_as_another_s_article_class_is_refused() => AssertClash(
        Plan("News"), Plan("NewsArticle"), "App.NewsArticle");

    [Fact]
    public void A_corpus_named_as_another_s_article_namespace_is_refused() => AssertClash(
        Plan("News"), Plan("NewsArticles"), "App.NewsArticles");

    [Fact]
    public void A_corpus_named_as_another_s_enum_is_refused() => AssertClash(
        Plan("News", taxonomy: "NewsCategory"), Plan("NewsCategory"), "App.NewsCategory");

    [Fact]
    public void A_corpus_named_as_what_comes_with_another_s_enum_is_refused() => AssertClash(
        Plan("News", taxonomy: "NewsCategory"), Plan("NewsCategoryLabels"), "App.NewsCategoryLabels");

    [Fact]
    public void A_corpus_named_as_another_s_record_is_refused() => AssertClash(
        Plan("News", record: "NewsAuthor"), Plan("NewsAuthor"), "App.NewsAuthor");

    [Fact]
    public void Corpora_that_differ_in_case_alone_clash() => AssertClash(Plan("News"), Plan("news"), "App.news");

    [Fact]
    public void A_corpus_in_a_namespace_that_is_another_s_type_is_refused() => AssertClash(
        Plan("News"), Plan("Other", ns: "App.News.Inner"), "App.News");

    [Fact]
    public void A_corpus_among_another_s_articles_is_refused_when_it_is_one_of_them() => AssertClash(
        Plan("News", article: "Intro"), Plan("Intro", ns: "App.NewsArticles"), "App.NewsArticles.Intro");

    [Fact]
    public void Corpora_of_one_type_in_two_namespaces_go_together()
    {
        var (kept, messages) = Check(Plan("News"), Plan("NewsArticle", ns: "App.Other"));
        Assert.Equal(["News", "NewsArticle"], kept);
        Assert.Empty(messages);
    }

    [Fact]
    public void Corpora_of_one_namespace_go_together()
    {
        var (kept, messages) = Check(Plan("Help", ns: ""), Plan("News", ns: ""), Plan("Prompts", ns: "A.B"), Plan("Stories", ns: "A.B"));
        Assert.Equal(["Help", "News", "Prompts", "Stories"], kept);
        Assert.Empty(messages);
    }

    private static void AssertClash(CorpusPlan first, CorpusPlan second, string name)
    {
        var (kept, messages) = Check(first, second);
        Assert.Equal([first.Name], kept);
        Assert.Equal(
            [
                $"CORPUS202: The corpora '{first.Name}' and '{second.Name}' would both generate '{name}'; "
                    + "rename one of them, or set its CorpusNamespace",
            ],
            messages);
    }

    private static (string[] Kept, string[] Messages) Check(params CorpusPlan[] plans)
    {
        var findings = new List<LocatedFinding>();
        var kept = CorpusNameConflicts.RemoveInvalid(plans, findings);
        return (
            [.. kept.Select(plan => plan.Name)],
            [.. findings.Select(located => $"{located.Finding.Rule.Id}: {located.Finding.Message}")]);
    }

    private static CorpusPlan Plan(
        string name,
        string ns = "App",
        string? taxonomy = null,
        string? record = null,
        string? article = null) => new(
        name,
        new CorpusOptions(ns, IsPublic: true, []),
        new CorpusSchema(
            [],
            record is null ? [] : new([new SchemaRecord(TypeRef.Generated(record), "key", [])]),
            taxonomy is null ? [] : new([new Taxonomy(taxonomy, "Category", [])]),
            []),
        article is null ? [] : new([new ArticleName(article, article)]));
}
