using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Tests.Planning;

namespace Corpus.Compiler.Tests.Inference;

public sealed class TypeOutlierTests
{
    [Fact]
    public void One_value_of_another_kind_is_a_note_at_its_place()
    {
        var values = Enumerable.Range(0, 41).Select(place => (TestNode)(place == 7 ? "high" : "3")).ToArray();
        var corpus = TestCorpus.OfValues("priority", values);
        Assert.Equal(
            [
                "a007.md(1,11): high | 'priority' is text ('high') in 1 of 41 articles ('articles/a007.md') "
                    + "and a whole number in all others, so the type of 'Priority' is string",
            ],
            corpus.Findings(Rules.TypeOutlier));
    }

    [Fact]
    public void An_invalid_date_among_dates_is_an_outlier()
    {
        var corpus = TestCorpus.OfValues("date", "2020-08-17", "2020-13-45", "2020-08-18");
        Assert.Equal(
            [
                "a001.md(1,7): 2020-13-45 | 'date' is text ('2020-13-45' is not a valid date) in 1 of 3 articles ('articles/a001.md') "
                    + "and a date in all others, so the type of 'Date' is string",
            ],
            corpus.Findings(Rules.TypeOutlier));
    }

    [Fact]
    public void A_date_with_a_time_among_dates_is_an_outlier()
    {
        var finding = Assert.Single(TestCorpus.OfValues("date", "2020-08-17", "2020-08-18T10:20", "2020-08-18").Findings(Rules.TypeOutlier));
        Assert.EndsWith("and a date in all others, so the type of 'Date' is DateTimeOffset", finding);
    }

    [Fact]
    public void A_number_among_texts_is_an_outlier_and_read_as_text()
    {
        var finding = Assert.Single(TestCorpus.OfValues("by", "Ann", "7", "Cid").Findings(Rules.TypeOutlier));
        Assert.StartsWith("a001.md(1,5): 7 | 'by' is a whole number ('7') in 1 of 3 articles", finding);
    }

    [Fact]
    public void One_item_of_all_lists_is_an_outlier()
    {
        var corpus = TestCorpus.OfValues("scores", TestNode.List("1", "2"), TestNode.List("3", "x"), TestNode.List("4"));
        var finding = Assert.Single(corpus.Findings(Rules.TypeOutlier));
        Assert.StartsWith("a001.md(1,13): x | 'scores' is text ('x') in 1 of 3 articles", finding);
        Assert.EndsWith("so the type of 'Scores' is IReadOnlyList<string>", finding);
    }

    [Fact]
    public void Inside_a_mapping_the_note_names_the_way_there()
    {
        TestNode Author(string age) => TestNode.Map(("age", age));
        var finding = Assert.Single(TestCorpus.OfValues("author", Author("1"), Author("2"), Author("old")).Findings(Rules.TypeOutlier));
        Assert.StartsWith("a002.md(1,15): old | 'author.age' is text ('old') in 1 of 3 articles", finding);
    }

    [Theory]
    [InlineData("1", "high")]
    [InlineData("1", "high", "2", "low")]
    [InlineData("1", "3000000000", "2")]
    [InlineData("1.5", "2", "2.5")]
    [InlineData("1", "true", "x")]
    [InlineData("1", "2", "3")]
    public void Too_few_articles_two_camps_and_plain_numbers_are_nothing_to_note(params string[] values) =>
        Assert.Empty(TestCorpus.OfValues("key", [.. values.Select(value => (TestNode)value)]).Findings(Rules.TypeOutlier));

    [Fact]
    public void Titles_and_labels_have_no_kind()
    {
        Assert.Empty(TestCorpus.OfValues("title", "a", "b", "1984").Project.Findings);
        Assert.Empty(TestCorpus.OfValues("category", "a", "b", "1984").Project.Findings);
    }
}
