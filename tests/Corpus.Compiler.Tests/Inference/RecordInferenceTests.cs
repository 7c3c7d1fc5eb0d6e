using Corpus.Compiler.Schema;
using Corpus.Compiler.Tests.Planning;

namespace Corpus.Compiler.Tests.Inference;

public sealed class RecordInferenceTests
{
    private static readonly PropertyType Text = new ScalarType(ScalarKind.String);

    [Fact]
    public void Nested_mappings_are_records_named_for_their_keys()
    {
        var corpus = TestCorpus.OfValues(
            "author",
            TestNode.Map(("name", "Ann"), ("home-address", TestNode.Map(("city", "Bonn")))),
            TestNode.Map(("name", "Bob"), ("age", "41")));
        Assert.Equal(new RecordType(TypeRef.Generated("NewsAuthor")), corpus.Property("Author").Type);
        Assert.Equal(
            [
                new SchemaRecord(TypeRef.Generated("NewsAuthor"), "author", Equatable.Array<SchemaProperty>(
                    new("Age", "age", "age", new ScalarType(ScalarKind.Int32), IsRequired: false),
                    new("HomeAddress", "homeaddress", "home-address", new RecordType(TypeRef.Generated("NewsAuthorHomeAddress")), IsRequired: false),
                    new("Name", "name", "name", Text, IsRequired: true))),
                new SchemaRecord(TypeRef.Generated("NewsAuthorHomeAddress"), "author.home-address", Equatable.Array(
                    new SchemaProperty("City", "city", "city", Text, IsRequired: true))),
            ],
            corpus.Schema.Records);
        var address = new RecordValue(TypeRef.Generated("NewsAuthorHomeAddress"), Equatable.Array(new PropertyValue("City", new StringValue("Bonn"))));
        var expected = new RecordValue(TypeRef.Generated("NewsAuthor"), Equatable.Array<PropertyValue>(
            new("HomeAddress", address),
            new("Name", new StringValue("Ann"))));
        Assert.Equal(expected, corpus.Value(0, "Author"));
    }

    [Fact]
    public void Lists_of_mappings_are_lists_of_records_named_for_one()
    {
        var corpus = TestCorpus.OfValues(
            "authors",
            TestNode.List(TestNode.Map(("name", "Ann")), TestNode.Map(("name", "Bob"), ("age", "41"))),
            TestNode.Map(("name", "Cid")));
        Assert.Equal(new ListType(new RecordType(TypeRef.Generated("NewsAuthor"))), corpus.Property("Authors").Type);
        Assert.True(corpus.Property("NewsAuthor", "Name").IsRequired);
        Assert.False(corpus.Property("NewsAuthor", "Age").IsRequired);
        Assert.Single(Assert.IsType<ListValue>(corpus.Value(1, "Authors")).Items);
    }

    [Fact]
    public void An_empty_mapping_is_a_record_without_properties()
    {
        var corpus = TestCorpus.OfValues("options", TestNode.Map());
        Assert.Equal(new SchemaRecord(TypeRef.Generated("NewsOptions"), "options", []), Assert.Single(corpus.Schema.Records));
        Assert.Equal(new RecordValue(TypeRef.Generated("NewsOptions"), []), corpus.Value(0, "Options"));
    }

    [Fact]
    public void A_record_s_own_name_and_members_are_no_properties()
    {
        var corpus = TestCorpus.OfValues(
            "x",
            TestNode.Map(("newsX", "1"), ("clone", "1"), ("toString", "1"), ("equality-contract", "1"), ("id", "1")));
        var names = Assert.Single(corpus.Schema.Records).Properties.Select(property => property.Name);
        Assert.Equal(["Id", "MetadataClone", "MetadataEqualityContract", "MetadataNewsX", "MetadataToString"], names);
    }

    [Fact]
    public void Types_with_the_same_name_get_distinct_names()
    {
        var map = TestNode.Map(("k", "1"));
        var corpus = TestCorpus.WithTaxonomies(
            ["topic"],
            new TestArticle("a")
                .With("article", map)
                .With("articles", TestNode.Map(("k", "1")))
                .With("topic", "t")
                .With("topics", TestNode.List(map))
                .With("topic-labels", map)
                .With("a", TestNode.Map(("b", map)))
                .With("a.b", map));
        var names = corpus.Schema.Records.Select(record => record.Type.Name)
            .Concat(corpus.Schema.Taxonomies.Select(taxonomy => taxonomy.EnumName))
            .ToArray();
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("NewsArticleRecord", names);
        Assert.Contains("NewsArticlesRecord", names);
        Assert.Contains("NewsTopicTaxonomy", names);
        Assert.Contains("NewsTopicsRecord", names);
        Assert.DoesNotContain("NewsArticle", names);
        Assert.Equal(new RecordType(TypeRef.Generated("NewsADotBRecord")), corpus.Property("AB").Type);
    }

    [Fact]
    public void Required_is_what_every_mapping_has()
    {
        var corpus = TestCorpus.OfValues(
            "author",
            TestNode.Map(("name", "Ann"), ("age", TestNode.Null)),
            TestNode.Map(("name", "Bob"), ("age", "1")));
        Assert.True(corpus.Property("NewsAuthor", "Name").IsRequired);
        Assert.False(corpus.Property("NewsAuthor", "Age").IsRequired);
    }
}
