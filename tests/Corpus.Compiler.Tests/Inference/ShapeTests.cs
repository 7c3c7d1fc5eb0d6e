using Corpus.Compiler.Schema;
using Corpus.Compiler.Tests.Planning;

namespace Corpus.Compiler.Tests.Inference;

public sealed class ShapeTests
{
    [Fact]
    public void A_mapping_among_single_values_is_an_error_at_its_place()
    {
        var corpus = TestCorpus.OfValues("author", "Ann", TestNode.Map(("name", "Bob")), "Cid");
        Assert.Equal(new ScalarType(ScalarKind.String), corpus.Property("Author").Type);
        Assert.Equal(
            ["a001.md(1,9): {name: Bob, } | 'author' is a mapping here; expected a single value (text), as elsewhere in the corpus"],
            corpus.ValueFindings(1));
        Assert.Equal(new InvalidValue(), corpus.Bind(1).Article.Find("Author"));
        Assert.Equal(new StringValue("Cid"), corpus.Value(2, "Author"));
        Assert.Empty(corpus.Schema.Records);
        Assert.True(corpus.Property("Author").IsRequired);
    }

    [Fact]
    public void A_single_value_among_mappings_is_an_error_at_its_place()
    {
        var corpus = TestCorpus.OfValues("author", TestNode.Map(("name", "Ann")), TestNode.Quoted("Bob"), TestNode.Map(("name", "Cid")));
        Assert.Equal(
            ["a001.md(1,9): 'Bob' | 'author' is 'Bob' here; expected a mapping, as elsewhere in the corpus"],
            corpus.ValueFindings(1));
    }

    [Fact]
    public void Of_as_many_mappings_as_single_values_the_mappings_win_in_either_order()
    {
        var map = TestNode.Map(("name", "Ann"));
        Assert.IsType<RecordType>(TestCorpus.OfValues("author", "Bob", map).Property("Author").Type);
        Assert.IsType<RecordType>(TestCorpus.OfValues("author", map, "Bob").Property("Author").Type);
    }

    [Fact]
    public void A_mapping_in_a_list_of_single_values_is_an_error_at_the_item()
    {
        var corpus = TestCorpus.OfValues("links", TestNode.List("a", TestNode.Map(("b", "c"))), TestNode.List("d"));
        Assert.Equal(
            ["a000.md(1,12): {b: c, } | 'links' is a mapping here; expected a single value (text), as elsewhere in the corpus"],
            corpus.ValueFindings(0));
        Assert.Equal(new InvalidValue(), corpus.Bind(0).Article.Find("Links"));
    }

    [Fact]
    public void A_list_in_a_list_of_single_values_is_an_error_at_the_item()
    {
        var corpus = TestCorpus.OfValues("links", TestNode.List("a"), TestNode.List("d", TestNode.List("e")), TestNode.List("f"));
        Assert.Equal(
            ["a001.md(1,12): [e, ] | 'links' is a list here; expected a single value (text), as elsewhere in the corpus"],
            corpus.ValueFindings(1));
    }

    [Fact]
    public void A_single_value_among_lists_of_lists_lacks_a_level()
    {
        var row = TestNode.List(TestNode.List("1"));
        var corpus = TestCorpus.OfValues("rows", row, "2", row);
        Assert.Equal(["a001.md(1,7): 2 | 'rows' is '2' here; expected a list, as elsewhere in the corpus"], corpus.ValueFindings(1));
    }

    [Fact]
    public void A_wrong_shape_deep_inside_takes_its_whole_value_and_no_other()
    {
        var corpus = TestCorpus.OfValues(
            "author",
            TestNode.Map(("home", TestNode.Map(("city", "Bonn")))),
            TestNode.Map(("home", "Rome")),
            TestNode.Map(("home", TestNode.Map(("city", "Kyiv")))));
        Assert.Equal(
            ["a001.md(1,16): Rome | 'home' is 'Rome' here; expected a mapping, as elsewhere in the corpus"],
            corpus.ValueFindings(1));
        Assert.Equal(new InvalidValue(), corpus.Bind(1).Article.Find("Author"));
        Assert.IsType<RecordValue>(corpus.Value(2, "Author"));
    }
}
