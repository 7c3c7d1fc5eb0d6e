using Corpus.Compiler.Schema;
using Corpus.Compiler.Tests.Planning;

namespace Corpus.Compiler.Tests.Inference;

public sealed class TitleTests
{
    private static readonly SchemaProperty Title = new(
        "Title", "title", "title", new ScalarType(ScalarKind.String), IsRequired: true, IsInherited: true);

    [Fact]
    public void A_title_is_text_whatever_it_looks_like()
    {
        var corpus = TestCorpus.OfValues("title", "1984", "2001-01-01", "true", "1.50");
        Assert.Equal(Title, corpus.Property("Title"));
        Assert.Equal(new StringValue("1984"), corpus.Value(0, "Title"));
        Assert.Equal(new StringValue("1.50"), corpus.Value(3, "Title"));
        Assert.Empty(corpus.Schema.Indexes);
        Assert.Empty(corpus.Project.Findings);
    }

    [Fact]
    public void A_heading_is_the_title_where_the_metadata_has_none()
    {
        var corpus = TestCorpus.From(
            new TestArticle("a").With("Title", "From metadata").WithHeading("From text"),
            new TestArticle("b").WithHeading("From text"),
            new TestArticle("c").With("title", TestNode.Null).WithHeading("From text"));
        Assert.Equal(Title with { Spelling = "Title" }, corpus.Property("Title"));
        Assert.Equal(new StringValue("From metadata"), corpus.Value(0, "Title"));
        Assert.Equal(new StringValue("From text"), corpus.Value(1, "Title"));
        Assert.Equal(new StringValue("From text"), corpus.Value(2, "Title"));
    }

    [Fact]
    public void A_title_that_some_articles_lack_is_optional()
    {
        var corpus = TestCorpus.From(new TestArticle("a").WithHeading("x"), new TestArticle("b"));
        Assert.Equal(Title with { IsRequired = false, IsNullable = true }, corpus.Property("Title"));
        Assert.Null(corpus.Value(1, "Title"));
    }

    [Fact]
    public void A_title_that_is_no_text_is_an_error_also_when_all_are_alike()
    {
        var corpus = TestCorpus.OfValues("title", TestNode.List("x"), TestNode.Map(("x", "y")));
        Assert.Equal(
            ["a000.md(1,8): [x, ] | 'title' is a list here; expected text, because a title is always text"],
            corpus.ValueFindings(0));
        Assert.Equal(
            ["a001.md(1,8): {x: y, } | 'title' is a mapping here; expected text, because a title is always text"],
            corpus.ValueFindings(1));
        Assert.Equal(new InvalidValue(), corpus.Bind(0).Article.Find("Title"));
        Assert.Equal(Title, corpus.Property("Title"));
        Assert.Empty(corpus.Schema.Records);
    }
}
