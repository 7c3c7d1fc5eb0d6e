using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Tests.Planning;

namespace Corpus.Compiler.Tests.Inference;

public sealed class TaxonomyInferenceTests
{
    [Fact]
    public void Labels_are_members_in_ordinal_order()
    {
        var corpus = TestCorpus.OfValues("category", "opinion", "National-World", "2020", "true", TestNode.Quoted("Économie"), "opinion");
        Assert.Equal(new TaxonomyType("NewsCategory"), corpus.Property("Category").Type);
        Assert.Equal(
            new Taxonomy("NewsCategory", "Category", Equatable.Array<TaxonomyMember>(
                new("Category2020", "2020"),
                new("NationalWorld", "National-World"),
                new("Opinion", "opinion"),
                new("True", "true"),
                new("Économie", "Économie"))),
            Assert.Single(corpus.Schema.Taxonomies));
        Assert.Equal(new LabelValue("NewsCategory", 2), corpus.Value(5, "Category"));
    }

    [Fact]
    public void Tags_are_lists_of_labels_also_where_there_is_one()
    {
        var corpus = TestCorpus.OfValues("tags", "a", "b");
        Assert.Equal(new ListType(new TaxonomyType("NewsTag")), corpus.Property("Tags").Type);
        Assert.Equal(new ListValue(Equatable.Array<Value>(new LabelValue("NewsTag", 1))), corpus.Value(1, "Tags"));
    }

    [Fact]
    public void A_list_in_one_article_makes_lists_of_all()
    {
        var corpus = TestCorpus.OfValues("category", "a", TestNode.List("b", "a"));
        Assert.Equal(new ListType(new TaxonomyType("NewsCategory")), corpus.Property("Category").Type);
        var labels = Equatable.Array<Value>(new LabelValue("NewsCategory", 1), new LabelValue("NewsCategory", 0));
        Assert.Equal(new ListValue(labels), corpus.Value(1, "Category"));
    }

    [Fact]
    public void Category_and_categories_share_their_labels()
    {
        var corpus = TestCorpus.From(
            new TestArticle("a").With("category", "x"),
            new TestArticle("b").With("categories", TestNode.List("x", "y")));
        Assert.Equal(["x", "y"], corpus.Taxonomy("NewsCategory").Members.Select(member => member.Label));
        Assert.Single(corpus.Schema.Taxonomies);
        Assert.Equal([new SchemaIndex("ByCategories", "Categories"), new SchemaIndex("ByCategory", "Category")], corpus.Schema.Indexes);
    }

    [Fact]
    public void A_project_names_further_taxonomies_as_it_spells_them()
    {
        var corpus = TestCorpus.WithTaxonomies(
            ["Reading-Level", "regions"],
            new TestArticle("a").With("reading_level", "easy").With("regions", "EU"));
        Assert.Equal(new TaxonomyType("NewsReadingLevel"), corpus.Property("ReadingLevel").Type);
        Assert.Equal(new ListType(new TaxonomyType("NewsRegion")), corpus.Property("Regions").Type);
        Assert.Equal([new SchemaIndex("ByReadingLevel", "ReadingLevel"), new SchemaIndex("ByRegion", "Regions")], corpus.Schema.Indexes);
    }

    [Fact]
    public void A_key_that_is_no_taxonomy_does_not_become_one_by_its_singular() =>
        Assert.Equal(new ScalarType(ScalarKind.String), TestCorpus.OfValues("tag", "a").Property("Tag").Type);

    [Fact]
    public void A_title_is_no_taxonomy()
    {
        var corpus = TestCorpus.WithTaxonomies(["Title"], new TestArticle("a").With("title", "x"));
        Assert.Empty(corpus.Schema.Taxonomies);
        Assert.Equal(
            ["'Title' is not a valid value for CorpusTaxonomies; expected other keys, because a title is always text"],
            corpus.Findings(Rules.OptionValue));
    }

    [Fact]
    public void Labels_with_the_same_member_name_get_distinct_names()
    {
        var corpus = TestCorpus.OfValues("tags", TestNode.List("C", "C#", "C++", "toString", TestNode.Quoted(""), "--", "1", "?!"));
        Assert.Equal(
            [
                new("Tag", ""),
                new("DashDash", "--"),
                new("Tag1", "1"),
                new("QuestionBang", "?!"),
                new("C", "C"),
                new("CSharp", "C#"),
                new("CPlusPlus", "C++"),
                new("TagToString", "toString"),
            ],
            corpus.Taxonomy("NewsTag").Members);
        Assert.Equal([Rules.BlankLabel], corpus.Project.Findings.Select(located => located.Finding.Rule));
    }

    [Fact]
    public void Labels_that_differ_in_case_alone_are_two_members_and_a_note()
    {
        var corpus = TestCorpus.OfValues("tags", TestNode.List("Sport", "x"), TestNode.List("y", "sport"));
        Assert.Equal(
            [new TaxonomyMember("Sport", "Sport"), new("sport", "sport"), new("X", "x"), new("Y", "y")],
            corpus.Taxonomy("NewsTag").Members);
        Assert.Equal(
            [
                "a001.md(1,11): sport | The labels 'Sport' and 'sport' of 'NewsTag' differ only in case; "
                    + "they become two members, 'Sport' and 'sport'",
            ],
            corpus.Findings(Rules.LabelsAlike));
    }

    [Theory]
    [InlineData("JavaScript", "javascript", "JavaScript", "Javascript", "case")]
    [InlineData("New York", "new york", "New_York", "new_york", "case")]
    [InlineData("New", "new", "New", "new", "case")]
    [InlineData("Tea Room", "tearoom", "TeaRoom", "Tearoom", "case and white space")]
    [InlineData(" a ", "a", "SpaceASpace", "A", "white space")]
    [InlineData("tea house", "tea\u00A0house", "TeaSpaceHouse", "TeaU00A0House", "white space")]
    [InlineData("te\u200Ba", "tea", "TeA", "Tea", "invisible characters")]
    public void Labels_that_look_alike_are_a_note(string first, string second, string firstName, string secondName, string difference)
    {
        var corpus = TestCorpus.OfValues("tags", TestNode.Quoted(first), TestNode.Quoted(second));
        var members = corpus.Taxonomy("NewsTag").Members;
        Assert.Equal(firstName, members.Single(member => member.Label == first).Name);
        Assert.Equal(secondName, members.Single(member => member.Label == second).Name);
        var finding = Assert.Single(corpus.Findings(Rules.LabelsAlike));
        Assert.Contains($" of 'NewsTag' differ only in {difference}; they become two members, ", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Unicode_forms_of_a_label_are_two_members_with_hashes_and_a_note()
    {
        var corpus = TestCorpus.OfValues("tags", TestNode.Quoted("caf\u00E9"), TestNode.Quoted("cafe\u0301"));
        Assert.All(corpus.Taxonomy("NewsTag").Members, member => Assert.Matches("^Caf\u00E9_[0-9a-f]{8}$", member.Name));
        var finding = Assert.Single(corpus.Findings(Rules.LabelsAlike));
        Assert.Contains(" differ only in the Unicode form of a character; ", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The label '' of 'NewsTag' is empty; it becomes the member 'Tag'.")]
    [InlineData(" ", "The label ' ' of 'NewsTag' consists of white space; it becomes the member 'Space'.")]
    [InlineData("\u200B", "The label '\\u200B' of 'NewsTag' consists of invisible characters; it becomes the member 'U200B'.")]
    public void A_label_that_a_reader_cannot_see_is_a_note(string label, string message)
    {
        var corpus = TestCorpus.OfValues("tags", TestNode.Quoted(label), "x");
        Assert.Contains(message, Assert.Single(corpus.Findings(Rules.BlankLabel)), StringComparison.Ordinal);
        Assert.Empty(corpus.Findings(Rules.LabelsAlike));
    }

    [Theory]
    [InlineData("C#", "CSharp")]
    [InlineData("C++", "CPlusPlus")]
    [InlineData("F# 9", "FSharp9")]
    [InlineData("a+b", "AB")]
    [InlineData("#1", "Tag1")]
    [InlineData("Food & Drink", "FoodDrink")]
    public void Signs_at_the_end_of_a_word_are_part_of_the_name(string label, string name) =>
        Assert.Equal([new(name, label)], TestCorpus.OfValues("tags", TestNode.Quoted(label)).Taxonomy("NewsTag").Members);

    [Fact]
    public void A_label_with_a_comma_is_one_label_and_a_note()
    {
        var corpus = TestCorpus.OfValues("categories", "news, foundation", TestNode.List("news"), "news, foundation");
        Assert.Equal(["news", "news, foundation"], corpus.Taxonomy("NewsCategory").Members.Select(member => member.Label));
        Assert.Equal(
            [
                "a000.md(1,13): news, foundation | 'news, foundation' is one label of 'NewsCategory', but looks like a list; "
                    + "write [\"news\", \"foundation\"] if these are several labels, or [\"news, foundation\"] if it is one",
            ],
            corpus.Findings(Rules.LabelLikeList));
    }

    [Fact]
    public void A_comma_in_an_item_in_quotes_or_in_a_number_is_no_note()
    {
        var corpus = TestCorpus.OfValues(
            "tags", TestNode.List("Portland, Oregon"), TestNode.Quoted("Salem, Oregon"), "10,000", "10,000,000", "a,", ",");
        Assert.Equal(6, corpus.Taxonomy("NewsTag").Members.Count);
        Assert.Empty(corpus.Findings(Rules.LabelLikeList));
    }

    [Fact]
    public void What_is_no_label_is_an_error_at_its_place()
    {
        var corpus = TestCorpus.OfValues(
            "tags",
            TestNode.Map(("a", "b")),
            TestNode.List("x", TestNode.List("y"), TestNode.Map(("k", "v"))),
            "x");
        Assert.Equal(
            ["a000.md(1,7): {a: b, } | 'tags' is a taxonomy; expected a label or a list of labels, found a mapping"],
            corpus.ValueFindings(0));
        Assert.Equal(
            [
                "a001.md(1,11): [y, ] | 'tags' is a taxonomy; expected a label, found a list",
                "a001.md(1,18): {k: v, } | 'tags' is a taxonomy; expected a label, found a mapping",
            ],
            corpus.ValueFindings(1));
        Assert.Equal(new InvalidValue(), corpus.Bind(1).Article.Find("Tags"));
        Assert.Equal(["x"], corpus.Taxonomy("NewsTag").Members.Select(member => member.Label));
        Assert.True(corpus.Property("Tags").IsRequired);
    }

    [Fact]
    public void Empty_lists_alone_are_no_taxonomy()
    {
        var corpus = TestCorpus.OfValues("tags", TestNode.List());
        Assert.Empty(corpus.Schema.Taxonomies);
        Assert.Equal(new ListValue([]), corpus.Value(0, "Tags"));
    }

    [Fact]
    public void An_index_that_a_date_and_a_taxonomy_want_is_qualified()
    {
        var corpus = TestCorpus.WithTaxonomies(["dates"], new TestArticle("a").With("date", "2020-08-17").With("dates", "May"));
        Assert.Equal(2, corpus.Schema.Indexes.Select(index => index.Name).Distinct().Count());
        Assert.Contains(new SchemaIndex("ByDates", "Dates"), corpus.Schema.Indexes);
        Assert.Contains(new SchemaIndex("ByDate", "Date"), corpus.Schema.Indexes);
    }
}
