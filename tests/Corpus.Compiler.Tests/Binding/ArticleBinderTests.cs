using Corpus.Compiler.Schema;
using Corpus.Compiler.Tests.Planning;

namespace Corpus.Compiler.Tests.Binding;

public sealed class ArticleBinderTests
{
    [Fact]
    public void Values_are_in_the_schema_s_order_whatever_the_file_s_is()
    {
        var corpus = TestCorpus.From(new TestArticle("x").With("b", "1").With("title", "t").With("a", "true").With("c", "2.5"));
        Assert.Equal(
            [
                new PropertyValue("A", new BooleanValue(true)),
                new PropertyValue("B", new IntegerValue(1)),
                new PropertyValue("C", new DoubleValue(2.5)),
                new PropertyValue("Title", new StringValue("t")),
            ],
            corpus.Bind(0).Article.Values);
        Assert.Equal("X", corpus.Bind(0).Article.Identifier);
    }

    [Fact]
    public void An_article_with_errors_has_what_fits_and_an_invalid_value_for_what_it_must_have()
    {
        var corpus = TestCorpus.From(
            new TestArticle("a").With("date", "2020-08-17").With("priority", "1").With("category", "x").With("tags", "t").WithHeading("h"),
            new TestArticle("b").With("priority", "2").With("category", "unknown").With("other", "o").WithErrors());
        var result = corpus.Bind(1);
        Assert.Equal(
            [
                new PropertyValue("Category", new InvalidValue()),
                new PropertyValue("Date", new InvalidValue()),
                new PropertyValue("Priority", new IntegerValue(2)),
                new PropertyValue("Tags", new InvalidValue()),
                new PropertyValue("Title", new InvalidValue()),
            ],
            result.Article.Values);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void An_article_with_errors_may_lack_what_is_optional()
    {
        var corpus = TestCorpus.From(new TestArticle("a").With("x", "1"), new TestArticle("b"), new TestArticle("c").WithErrors());
        Assert.Empty(corpus.Bind(2).Article.Values);
    }

    [Fact]
    public void A_value_of_another_kind_in_an_article_with_errors_is_invalid_and_not_reported()
    {
        var corpus = TestCorpus.From(
            new TestArticle("a").With("n", "1").With("m", TestNode.Map(("k", "1"))),
            new TestArticle("b").With("n", "x").With("m", TestNode.Map(("l", "1"))).WithErrors());
        Assert.Equal(
            [new PropertyValue("M", new InvalidValue()), new PropertyValue("N", new InvalidValue())],
            corpus.Bind(1).Article.Values);
        Assert.Empty(corpus.ValueFindings(1));
    }

    [Fact]
    public void An_article_that_was_not_planned_is_refused()
    {
        var corpus = TestCorpus.OfIds("a");
        var exception = Assert.Throws<ArgumentException>(() => ProjectCompiler.Bind(corpus.Project, corpus.Plan, new TestArticle("b").ToHead()));
        Assert.Contains("'b'", exception.Message);
    }

    [Fact]
    public void Equal_articles_are_bound_to_equal_values()
    {
        TestCorpus Make() => TestCorpus.From(
            new TestArticle("a")
                .With("tags", TestNode.List("x", "y"))
                .With("author", TestNode.Map(("name", "Ann")))
                .With("at", "2020-08-17T10:20Z"));
        Assert.Equal(Make().Plan, Make().Plan);
        Assert.Equal(Make().Bind(0), Make().Bind(0));
    }
}
