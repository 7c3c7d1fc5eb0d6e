using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Tests.Planning;

namespace Corpus.Compiler.Tests.Inference;

public sealed class PropertyNamingTests
{
    [Fact]
    public void Spellings_of_one_key_are_one_property_named_by_the_best()
    {
        var corpus = TestCorpus.From(
            new TestArticle("a").With("publishdate", "2020-08-17"),
            new TestArticle("b").With("publish-date", "2020-08-17"),
            new TestArticle("c").With("PublishDate", "2020-08-17"));
        var property = Assert.Single(corpus.Schema.Properties);
        Assert.Equal(("PublishDate", "publishdate", "PublishDate"), (property.Name, property.Key, property.Spelling));
        Assert.True(property.IsRequired);
    }

    [Theory]
    [InlineData("id", "MetadataId", "'Id' is the name of a member of every article")]
    [InlineData("body", "MetadataBody", "'Body' is the name of a member of every article")]
    [InlineData("word-count", "MetadataWordCount", "'WordCount' is the name of a member of every article")]
    [InlineData("get-type", "MetadataGetType", "'GetType' is the name of a member of every object")]
    [InlineData("news article", "MetadataNewsArticle", "'NewsArticle' is the name of the class that contains it")]
    [InlineData("title!", "MetadataTitle", "'Title' is the name of a member of every article")]
    [InlineData("2nd-author", "Metadata2ndAuthor", "'2ndAuthor' is not a valid C# identifier")]
    public void A_name_that_cannot_be_takes_a_prefix_and_a_note(string key, string name, string reason)
    {
        var corpus = TestCorpus.From(new TestArticle("a"), new TestArticle("b").With("x", "1").With(key, "1"));
        corpus.Property(name);
        Assert.Equal(
            [$"b.md(2,1): {key} | The key '{key}' becomes the property '{name}', because {reason}"],
            corpus.Findings(Rules.PropertyNameTaken));
    }

    [Fact]
    public void A_key_with_the_name_of_a_neighbour_keeps_it_and_a_note_names_the_neighbour()
    {
        var corpus = TestCorpus.From(
            new TestArticle("a").With("date", "2024-01-05").With("next", "b").With("previous", "c").With("category", "k")
                .With("nextInCategory", "z").With("nextArticle", "y"),
            new TestArticle("b").With("date", "2024-01-06").With("next", "c"));
        Assert.Equal(
            ["NextArticle2", "PreviousArticle", "NextArticleInCategory", "PreviousInCategory"],
            Chronology.NeighboursOf("News", corpus.Schema).Select(neighbour => neighbour.Name));
        Assert.Equal(
            [
                "a.md(2,1): next | The key 'next' becomes the property 'Next'; the property for the next article is 'NextArticle2'",
                "a.md(3,1): previous | The key 'previous' becomes the property 'Previous'; "
                    + "the property for the previous article is 'PreviousArticle'",
                "a.md(5,1): nextInCategory | The key 'nextInCategory' becomes the property 'NextInCategory'; "
                    + "the property for the next article is 'NextArticleInCategory'",
            ],
            corpus.Findings(Rules.PropertyNameTaken));
    }

    [Fact]
    public void A_key_with_the_name_of_a_neighbour_is_no_note_in_a_corpus_without_dates()
    {
        var corpus = TestCorpus.From(new TestArticle("a").With("next", "b"));
        corpus.Property("Next");
        Assert.Empty(corpus.Findings(Rules.PropertyNameTaken));
    }

    [Fact]
    public void Keys_with_the_same_property_name_get_distinct_names()
    {
        var corpus = TestCorpus.From(new TestArticle("a").With("a.b", "1").With("ab", "1"));
        Assert.Equal(["ADotB", "Ab"], corpus.Schema.Properties.Select(property => property.Name));
        Assert.Equal(
            ["a.md(1,1): a.b | The key 'a.b' becomes the property 'ADotB', because 'AB' is also the name of the key 'ab'"],
            corpus.Findings(Rules.PropertyNameTaken));
    }

    [Theory]
    [InlineData("作者", "作者")]
    [InlineData("автор", "Автор")]
    [InlineData("?!", "QuestionBang")]
    [InlineData("𠀀", "U20000")]
    [InlineData("class", "Class")]
    [InlineData("e\u0301t\u00e9", "Été")]
    public void Keys_of_any_script_are_properties(string key, string name)
    {
        var corpus = TestCorpus.From(new TestArticle("a").With(key, "1"));
        corpus.Property(name);
        Assert.Empty(corpus.Project.Findings);
    }
}
