using Corpus.Compiler.Options;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Tests.Planning;

/// <summary>Whether a first paragraph of fields is a header is decided for a whole corpus.</summary>
public class UncertainFieldsTests
{
    private const string Minsk = "Minsk: The river rose again on Monday.\n\nNobody was hurt.";

    [Fact]
    public void A_field_that_no_other_article_has_is_text_and_a_note()
    {
        var plan = Plan(Minsk, "date 2024-01-05 World\n\nOne.", "---\ntitle: x\n---\nTwo.");

        Assert.Empty(plan.Corpora[0].FieldHeaders);
        Assert.DoesNotContain(plan.Corpora[0].Schema.Properties, property => property.Name == "Minsk");
        Assert.Equal(
            "'Minsk:' is read as text, because no other article of 'News' has that key in its header; set CorpusFormat to Fields if it is "
            + "a header field, or to None if no article has a header",
            Assert.Single(plan.Findings).Finding.Message);
    }

    [Theory]
    [InlineData("Sku: 17\n\nText.", "Title: a\nSKU: 18\n\nText.")]
    [InlineData("Sku: 17\n\nText.", "---\nsku: 18\n---\nText.")]
    [InlineData("Sku: 17\n\nText.", "Sku: 18\n\nText.")]
    [InlineData("Question: What?\nAnswer: That.\n\nText.", "Question: Who?\nAnswer: She.\n\nText.")]
    public void A_field_that_other_articles_have_is_a_header(string text, string other)
    {
        var plan = Plan(text, other);

        Assert.Contains("a0", plan.Corpora[0].FieldHeaders);
        Assert.Empty(plan.Findings);
    }

    [Theory]
    [InlineData("Q: What is a quay?\n\nA: A place.", "Q: What is a mast?\n\nA: A pole.")]
    [InlineData("Minsk: The river rose.\n\nText.", "Minsk: The bridge fell.\n\nText.")]
    [InlineData("Romeo: Hello.\nJuliet: Hi.\n\nRomeo: Bye.", "Romeo: Hello.\nMercutio: Hi.\n\nRomeo: Bye.")]
    public void Sentences_are_text_in_every_article(string text, string other) => Assert.Empty(Plan(text, other).Corpora[0].FieldHeaders);

    [Fact]
    public void An_excluded_article_does_not_count()
    {
        var articles = Articles("Sku: 17\n\nText.", "Title: a\nSku: 18\ndraft: true\n\nText.");
        articles[1] = articles[1] with { Metadata = articles[1].Metadata with { IsExcluded = true } };

        Assert.Empty(ProjectCompiler.Plan(articles, OptionValues.None).Corpora[0].FieldHeaders);
    }

    [Fact]
    public void An_edit_of_the_body_leaves_the_metadata_equal() =>
        Assert.Equal(Articles(Minsk)[0], Articles(Minsk + " The ferry sails.")[0]);

    private static ProjectPlan Plan(params string[] texts) => ProjectCompiler.Plan(Articles(texts), OptionValues.None);

    private static ArticleInput[] Articles(params string[] texts) =>
    [
        .. texts.Select((text, index) => new ArticleInput(
            ArticleMetadata.From(
                new ArticleFile("News", "a" + index, $"a{index}.txt", $"/a{index}.txt"),
                ProjectCompiler.Read(text, new DocumentOptions(IsMarkdown: false))),
            OptionValues.None)),
    ];
}
