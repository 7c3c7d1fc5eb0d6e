using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Tests.Planning;

namespace Corpus.Compiler.Tests.Inference;

public sealed class TypeOutlierTests
{
    [Fact]
    public void One_value_of_another_kind_is_a_note_at_its_place()
    {
        var values = Enumerable.Range(0, 19).Select(place => (TestNode)(place == 7 ? "high" : "3")).ToArray();
        var corpus = TestCorpus.OfValues("priority", values);
        Assert.Equal(
            [
                "a007.md(1,11): high | 'priority' is text ('high') in 1 of 19 articles ('articles/a007.md') "
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
    public void Some_invalid_dates_among_many_dates_are_one_note()
    {
        var values = Enumerable.Range(1, 17).Select(day => (TestNode)(day < 16 ? $"2026-05-{day:00}" : $"2026-5-{day}")).ToArray();
        Assert.Equal(
            [
                "a015.md(1,7): 2026-5-16 | 'date' is text ('2026-5-16') in 2 of 17 articles ('articles/a015.md') "
                    + "and a date in all others, so the type of 'Date' is string",
            ],
            TestCorpus.OfValues("date", values).Findings(Rules.TypeOutlier));
    }

    [Fact]
    public void The_most_frequent_kind_of_a_minority_is_named()
    {
        var values = Enumerable.Range(1, 18).Select(day => (TestNode)(day < 16 ? $"2026-05-{day:00}" : day < 18 ? "May" : "7")).ToArray();
        var finding = Assert.Single(TestCorpus.OfValues("date", values).Findings(Rules.TypeOutlier));
        Assert.StartsWith("a015.md(1,7): May | 'date' is text ('May') in 3 of 18 articles", finding);
    }

    [Fact]
    public void A_number_with_zeros_among_numbers_is_a_note_that_says_why()
    {
        var finding = Assert.Single(TestCorpus.OfValues("version", "1.8", "1.9", "1.10").Findings(Rules.TypeOutlier));
        Assert.StartsWith(
            "a002.md(1,10): 1.10 | 'version' is text ('1.10' would not come back from a number as it is written) in 1 of 3 articles", finding);
    }

    [Theory]
    [InlineData("2026-5-3", "2026-05-{0:00}", ScalarKind.Date, "'2026-5-3' here, but a date (yyyy-MM-dd)", "; did you mean '2026-05-03'?")]
    [InlineData("high", "{0}", ScalarKind.Int32, "'high' here, but a whole number", "")]
    [InlineData("high", "{0}.5", ScalarKind.Double, "'high' here, but a number", "")]
    [InlineData("yes", "true", ScalarKind.Boolean, "'yes' here, but true or false", "; did you mean 'true'?")]
    public void In_a_corpus_of_20_articles_5_percent_of_another_kind_are_errors(string odd, string form, ScalarKind kind, string what, string hint)
    {
        var values = Enumerable.Range(1, 20).Select(place => (TestNode)(place == 4 ? odd : string.Format(form, place))).ToArray();
        var corpus = TestCorpus.OfValues("key", values);
        Assert.Equal(new ScalarType(kind), corpus.Property("Key").Type);
        Assert.Empty(corpus.Project.Findings);
        Assert.Equal(
            [
                $"a003.md(1,6): {odd} | 'key' is {what} in at least 95 % of the articles; "
                    + $"correct the value, or declare the schema with a property that allows it{hint}",
            ],
            corpus.ValueFindings(3));
        Assert.Empty(corpus.ValueFindings(0));
    }

    [Theory]
    [InlineData(19, 1)]
    [InlineData(38, 2)]
    [InlineData(39, 2)]
    public void Below_20_articles_or_95_percent_the_property_is_text(int dates, int others)
    {
        var values = Enumerable.Range(0, dates + others).Select(place => (TestNode)(place < others ? "soon" : "2026-05-14")).ToArray();
        var isError = dates + others >= 20 && others * 20 <= dates + others;
        var corpus = TestCorpus.OfValues("date", values);
        Assert.Equal(new ScalarType(isError ? ScalarKind.Date : ScalarKind.String), corpus.Property("Date").Type);
        Assert.Equal(isError ? 0 : 1, corpus.Findings(Rules.TypeOutlier).Length);
        Assert.Equal(isError ? 1 : 0, corpus.ValueFindings(0).Length);
    }

    [Theory]
    [InlineData("4.50", "4.{0}5")]
    [InlineData("007", "{0}")]
    [InlineData("1.2.3", "1.{0}5")]
    [InlineData("7", "by {0}")]
    [InlineData("/about", "https://example.org/{0}")]
    public void Numbers_as_text_and_relative_addresses_are_no_mistakes(string odd, string form)
    {
        var values = Enumerable.Range(1, 40).Select(place => (TestNode)(place == 4 ? odd : string.Format(form, place))).ToArray();
        var corpus = TestCorpus.OfValues("key", values);
        Assert.Equal(new ScalarType(ScalarKind.String), corpus.Property("Key").Type);
        Assert.Empty(corpus.ValueFindings(3));
    }

    [Fact]
    public void Dates_with_and_without_a_time_are_one_kind()
    {
        var values = Enumerable.Range(1, 25).Select(day => (TestNode)(day == 1 ? "soon" : day < 10 ? "2026-05-14" : "2026-05-14T08:30Z"));
        var corpus = TestCorpus.OfValues("date", [.. values]);
        Assert.Equal(new ScalarType(ScalarKind.Timestamp), corpus.Property("Date").Type);
        Assert.Single(corpus.ValueFindings(0));
    }

    [Fact]
    public void Titles_and_labels_have_no_kind()
    {
        Assert.Empty(TestCorpus.OfValues("title", "a", "b", "1984").Project.Findings);
        Assert.Empty(TestCorpus.OfValues("category", "a", "b", "1984").Project.Findings);
    }
}
