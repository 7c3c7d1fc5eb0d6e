using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Tests.Planning;

namespace Corpus.Compiler.Tests.Inference;

public sealed class TypeInferenceTests
{
    private static readonly PropertyType Text = new ScalarType(ScalarKind.String);

    public static TheoryData<string, string, ScalarKind> Kinds => new()
    {
        { "true", "False", ScalarKind.Boolean },
        { "1", "2", ScalarKind.Int32 },
        { "1", "3000000000", ScalarKind.Int64 },
        { "1", "1.5", ScalarKind.Double },
        { "3000000000", "1.5", ScalarKind.Double },
        { "9007199254740993", "1.5", ScalarKind.String },
        { "2020-08-17", "2020-08-18", ScalarKind.Date },
        { "2020-08-17", "2020-08-18T10:20Z", ScalarKind.Timestamp },
        { "https://a.org", "http://b.org", ScalarKind.Uri },
        { "x", "y", ScalarKind.String },
        { "1", "high", ScalarKind.String },
        { "1", "true", ScalarKind.String },
        { "2020-08-17", "2020-13-45", ScalarKind.String },
        { "2020-08-17", "2020", ScalarKind.String },
        { "https://a.org", "a.org", ScalarKind.String },
        { "007", "8", ScalarKind.String },
        { "1.9", "1.10", ScalarKind.String },
        { "1.9", "2.0", ScalarKind.String },
        { "5", "+5", ScalarKind.String },
        { "16", "0x10", ScalarKind.String },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_property_has_the_narrowest_kind_that_represents_all_values_without_loss(string left, string right, ScalarKind kind)
    {
        var expected = new SchemaProperty("Key", "key", "key", new ScalarType(kind), IsRequired: true);
        Assert.Equal(expected, TestCorpus.OfValues("key", left, right).Property("Key"));
        Assert.Equal(expected, TestCorpus.OfValues("key", right, left).Property("Key"));
    }

    [Fact]
    public void Values_of_different_kinds_are_read_as_the_text_of_the_file()
    {
        var corpus = TestCorpus.OfValues("priority", "0x1F", "high", "1.50");
        Assert.Equal(new StringValue("0x1F"), corpus.Value(0, "Priority"));
        Assert.Equal(new StringValue("high"), corpus.Value(1, "Priority"));
        Assert.Equal(new StringValue("1.50"), corpus.Value(2, "Priority"));
    }

    [Fact]
    public void Narrow_values_are_read_as_the_wider_kind()
    {
        var numbers = TestCorpus.OfValues("n", "1", "1.5");
        Assert.Equal(new DoubleValue(1), numbers.Value(0, "N"));
        var times = TestCorpus.OfValues("t", "2020-08-17", "2020-08-18T10:20Z");
        Assert.Equal(new TimestampValue(new DateTime(2020, 8, 17).Ticks, 0), times.Value(0, "T"));
    }

    [Fact]
    public void A_quoted_number_makes_text_of_all()
    {
        var corpus = TestCorpus.OfValues("version", "1", TestNode.Quoted("2"));
        Assert.Equal(Text, corpus.Property("Version").Type);
        Assert.Equal(new StringValue("1"), corpus.Value(0, "Version"));
    }

    [Fact]
    public void A_single_value_among_lists_is_a_list_of_one()
    {
        var corpus = TestCorpus.OfValues("scores", TestNode.List("1", "2"), "3000000000", TestNode.List());
        Assert.Equal(new ListType(new ScalarType(ScalarKind.Int64)), corpus.Property("Scores").Type);
        Assert.Equal(new ListValue(Integers(1, 2)), corpus.Value(0, "Scores"));
        Assert.Equal(new ListValue(Integers(3000000000)), corpus.Value(1, "Scores"));
        Assert.Equal(new ListValue([]), corpus.Value(2, "Scores"));
    }

    [Fact]
    public void Empty_lists_alone_are_lists_of_text() =>
        Assert.Equal(new ListType(Text), TestCorpus.OfValues("links", TestNode.List(), TestNode.List()).Property("Links").Type);

    [Fact]
    public void Nulls_in_a_list_are_items_of_a_nullable_type()
    {
        var corpus = TestCorpus.OfValues("scores", TestNode.List("1", TestNode.Null, "2"), TestNode.List("4"));
        Assert.Equal(new ListType(new ScalarType(ScalarKind.Int32), HasNulls: true), corpus.Property("Scores").Type);
        Assert.Equal(
            new ListValue(Equatable.Array<Value>(new IntegerValue(1), new NullValue(), new IntegerValue(2))), corpus.Value(0, "Scores"));
        Assert.Equal(new ListValue(Integers(4)), corpus.Value(1, "Scores"));
    }

    [Fact]
    public void A_null_in_an_inner_list_makes_only_the_inner_items_nullable()
    {
        var corpus = TestCorpus.OfValues("rows", TestNode.List(TestNode.List("1", TestNode.Null), TestNode.List("2")));
        Assert.Equal(
            new ListType(new ListType(new ScalarType(ScalarKind.Int32), HasNulls: true)), corpus.Property("Rows").Type);
    }

    [Fact]
    public void A_null_among_labels_is_an_item()
    {
        var corpus = TestCorpus.OfValues("tags", TestNode.List("a", TestNode.Null));
        Assert.Equal(
            new ListValue(Equatable.Array<Value>(new LabelValue("NewsTag", 0), new NullValue())), corpus.Value(0, "Tags"));
    }

    [Fact]
    public void A_taxonomy_without_a_label_is_a_list_of_texts()
    {
        var corpus = TestCorpus.From(new TestArticle("a").With("categories", TestNode.List()).With("tags", TestNode.List(TestNode.Null)));
        Assert.Equal(new ListType(Text), corpus.Property("Categories").Type);
        Assert.Equal(new ListType(Text, HasNulls: true), corpus.Property("Tags").Type);
        Assert.Empty(corpus.Schema.Taxonomies);
        Assert.Empty(corpus.Schema.Indexes);
        Assert.Equal(new ListValue([]), corpus.Value(0, "Categories"));
    }

    [Fact]
    public void A_date_of_publication_or_expiry_does_not_order_the_corpus()
    {
        var corpus = TestCorpus.From(
            new TestArticle("a").With("publishDate", "2026-05-14").With("expiryDate", "2028-02-18"),
            new TestArticle("z").With("publishDate", "2026-05-15").With("expiryDate", "2028-02-19"));
        Assert.Null(corpus.Schema.DateProperty);
        Assert.Equal(["ByExpiryDate", "ByPublishDate"], corpus.Schema.Indexes.Select(index => index.Name));
    }

    [Theory]
    [InlineData(3, 2, "Reviewed")]
    [InlineData(4, 2, null)]
    [InlineData(4, 1, null)]
    public void The_only_date_orders_the_corpus_if_most_articles_have_it(int articles, int dates, string? expected)
    {
        var corpus = TestCorpus.From([.. Enumerable.Range(0, articles).Select(place => place < dates
            ? new TestArticle($"a{place}").With("reviewed", "2026-05-14").With("expiryDate", "2028-02-18")
            : new TestArticle($"a{place}").With("expiryDate", "2028-02-18"))]);
        Assert.Equal(expected, corpus.Schema.DateProperty);
    }

    [Fact]
    public void Lists_of_lists_stay_so()
    {
        var corpus = TestCorpus.OfValues(
            "rows",
            TestNode.List(TestNode.List("1", "2"), TestNode.List()),
            TestNode.List(TestNode.List("1.5")));
        Assert.Equal(new ListType(new ListType(new ScalarType(ScalarKind.Double))), corpus.Property("Rows").Type);
        var rows = Assert.IsType<ListValue>(corpus.Value(0, "Rows")).Items;
        Assert.Equal(2, rows.Count);
        Assert.Equal(new ListValue(Equatable.Array<Value>(new DoubleValue(1), new DoubleValue(2))), rows[0]);
    }

    [Fact]
    public void A_key_that_an_article_lacks_or_leaves_empty_is_optional()
    {
        var corpus = TestCorpus.From(
            new TestArticle("a").With("author", "x").With("editor", "y").With("date", "2020-08-17"),
            new TestArticle("b").With("editor", TestNode.Null).With("date", "2020-08-18"));
        Assert.False(corpus.Property("Author").IsRequired);
        Assert.False(corpus.Property("Editor").IsRequired);
        Assert.True(corpus.Property("Date").IsRequired);
        Assert.Null(corpus.Value(1, "Editor"));
    }

    [Fact]
    public void A_key_without_any_value_is_no_property() =>
        Assert.Empty(TestCorpus.OfValues("pack", TestNode.Null, TestNode.Null).Schema.Properties);

    [Fact]
    public void Articles_with_errors_decide_nothing()
    {
        var corpus = TestCorpus.From(
            new TestArticle("a").With("priority", "1"),
            new TestArticle("b").With("priority", "high").With("tags", "new").With("extra", "x").WithErrors());
        var property = Assert.Single(corpus.Schema.Properties);
        Assert.Equal(new SchemaProperty("Priority", "priority", "priority", new ScalarType(ScalarKind.Int32), IsRequired: true), property);
    }

    [Fact]
    public void A_corpus_of_nothing_but_errors_has_names_and_no_schema()
    {
        var corpus = TestCorpus.From(new TestArticle("a").With("priority", "1").WithErrors());
        Assert.Equal(new CorpusSchema([], [], [], []), corpus.Schema);
        Assert.Equal("A", corpus.Identifier("a"));
    }

    [Fact]
    public void A_project_without_articles_has_no_corpus() => Assert.Empty(TestCorpus.From().Project.Corpora);

    [Fact]
    public void The_dateline_s_keys_make_a_date_and_a_category()
    {
        var corpus = TestCorpus.From(new TestArticle("000_e1").With("date", "2020-08-17").With("category", "National-World"));
        Assert.Equal(new DateValue(2020, 8, 17), corpus.Value(0, "Date"));
        Assert.Equal(new LabelValue("NewsCategory", 0), corpus.Value(0, "Category"));
        Assert.Equal([new TaxonomyMember("NationalWorld", "National-World")], corpus.Taxonomy("NewsCategory").Members);
        Assert.Equal([new SchemaIndex("ByCategory", "Category"), new SchemaIndex("ByDate", "Date")], corpus.Schema.Indexes);
        Assert.Equal("Article000E1", corpus.Identifier("000_e1"));
        Assert.Empty(corpus.Project.Findings);
    }

    [Fact]
    public void Nesting_without_end_is_an_error_and_no_overflow()
    {
        TestNode node = "x";
        for (var depth = 0; depth < 200; depth++)
        {
            node = TestNode.List(node);
        }

        var corpus = TestCorpus.OfValues("deep", node);
        Assert.Equal(new InvalidValue(), corpus.Bind(0).Article.Find("Deep"));
        Assert.Equal(Rules.MixedShapes, Assert.Single(corpus.Bind(0).Findings).Rule);
    }

    private static EquatableArray<Value> Integers(params long[] numbers) =>
        new(numbers.Select(number => (Value)new IntegerValue(number)));
}
