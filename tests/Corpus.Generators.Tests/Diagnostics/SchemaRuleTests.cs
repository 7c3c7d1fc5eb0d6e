using System.Globalization;
using Corpora.Testing;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>CORPUS205 to 210: the schema that is inferred from all articles, and the names in it.</summary>
public class SchemaRuleTests
{
    [Fact]
    public void Articles_with_the_same_identifier_get_distinct_names_and_are_reported() => DiagnosticAssert.Says(
        CorpusProject.Create().AddArticle("News", "tea-time.txt", "Text.").AddArticle("News", "tea_time.txt", "Text."),
        "Corpora/News/tea-time.txt(1,1)-(1,1): info CORPUS205: The article 'tea-time' is named 'News.TeaDashTime', because 'TeaTime' is "
        + "also the name of the article 'tea_time'",
        "Corpora/News/tea_time.txt(1,1)-(1,1): info CORPUS205: The article 'tea_time' is named 'News.TeaUnderscoreTime', because 'TeaTime' "
        + "is also the name of the article 'tea-time'");

    [Fact]
    public void An_article_cannot_have_the_name_of_a_member() => DiagnosticAssert.Says(
        CorpusProject.Create().AddArticle("News", "articles.txt", "Text.").AddArticle("News", "by-date.txt", "date 2020-08-17\n\nText."),
        "Corpora/News/articles.txt(1,1)-(1,1): info CORPUS205: The article 'articles' is named 'News.ArticleArticles', because 'Articles' "
        + "is also the name of a member of 'News'",
        "Corpora/News/by-date.txt(1,1)-(1,1): info CORPUS205: The article 'by-date' is named 'News.ArticleByDate', because 'ByDate' is "
        + "also the name of an index of 'News'");

    [Theory]
    [InlineData(
        18,
        "info CORPUS206: 'priority' is text ('high') in 1 of 19 articles ('Corpora/News/odd.md') and a whole number in all others, "
        + "so the type of 'Priority' is string")]
    [InlineData(
        19,
        "error CORPUS211: 'priority' is 'high' here, but a whole number in at least 95 % of the articles; correct the value, "
        + "or declare the schema with a property that allows it")]
    public void One_odd_kind_among_many_is_a_note_and_among_20_an_error(int others, string message)
    {
        var project = CorpusProject.Create().AddArticle("News", "odd.md", "---\npriority: high\n---\nText.");
        for (var i = 1; i <= others; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            project = project.AddArticle("News", $"n{number}.md", $"---\npriority: {number}\n---\nText.");
        }

        DiagnosticAssert.Says(project, $"Corpora/News/odd.md(2,11)-(2,15): {message}");
    }

    [Fact]
    public void A_date_that_is_no_day_of_the_calendar_is_odd_among_dates() => DiagnosticAssert.Says(
        CorpusProject.Create()
            .AddArticle("News", "a.md", "---\ndate: 2020-08-17\n---\nText.")
            .AddArticle("News", "b.md", "---\ndate: 2020-08-18\n---\nText.")
            .AddArticle("News", "c.md", "---\ndate: 2020-02-30\n---\nText."),
        "Corpora/News/c.md(2,7)-(2,17): info CORPUS206: 'date' is text ('2020-02-30' is not a valid date) in 1 of 3 articles "
        + "('Corpora/News/c.md') and a date in all others, so the type of 'Date' is string");

    [Fact]
    public void A_value_of_another_shape_is_an_error_at_the_value() => DiagnosticAssert.Says(
        CorpusProject.Create()
            .AddArticle("News", "a.md", "---\nauthor: { name: Ola }\n---\nText.")
            .AddArticle("News", "b.md", "---\nauthor: { name: Jane }\n---\nText.")
            .AddArticle("News", "c.md", "---\nauthor: Jim\n---\nText."),
        "Corpora/News/c.md(2,9)-(2,12): error CORPUS207: 'author' is 'Jim' here; expected a mapping, as elsewhere in the corpus");

    [Fact]
    public void A_title_is_text() => DiagnosticAssert.Says(
        CorpusProject.Create().AddArticle("News", "a.md", "---\ntitle: [a, b]\n---\nText."),
        "Corpora/News/a.md(2,8)-(2,14): error CORPUS207: 'title' is a list here; expected text, because a title is always text");

    [Fact]
    public void A_key_whose_name_is_taken_says_what_it_became() => DiagnosticAssert.Says(
        CorpusProject.Create().AddArticle("News", "a.md", "---\nword-count: 3\n---\nText."),
        "Corpora/News/a.md(2,1)-(2,11): info CORPUS208: The key 'word-count' becomes the property 'MetadataWordCount', because 'WordCount' "
        + "is the name of a member of every article");

    [Fact]
    public void Labels_that_differ_only_in_case_are_noted_at_the_second() => DiagnosticAssert.Says(
        CorpusProject.Create()
            .AddArticle("News", "a.txt", "date 2020-08-17 World\n\nText.")
            .AddArticle("News", "b.txt", "date 2020-08-18 world\n\nText."),
        "Corpora/News/b.txt(1,17)-(1,22): info CORPUS209: The labels 'World' and 'world' of 'NewsCategory' differ only in case; they "
        + "become two members, 'World' and 'world'");

    /// <summary>For the analyzers the generated enum exists, for the generator it does not.</summary>
    [Fact]
    public void Labels_of_a_generated_enum_in_a_declared_schema_are_noted() => DiagnosticAssert.Says(
        CorpusProject.Create()
            .AddSource("""
                #pragma warning disable CS1591
                namespace App;

                [Corpora.Corpus("News")]
                public abstract partial class Story : Corpora.Article
                {
                    public abstract NewsCategory Category { get; }
                    public virtual System.DateOnly? Date => null;
                }
                """, "Story.cs")
            .AddArticle("News", "a.txt", "date 2020-08-17 World\n\nText.")
            .AddArticle("News", "b.txt", "date 2020-08-18 world\n\nText."),
        "Corpora/News/b.txt(1,17)-(1,22): info CORPUS209: The labels 'World' and 'world' of 'NewsCategory' differ only in case; they "
        + "become two members, 'World' and 'world'");

    [Fact]
    public void A_taxonomy_consists_of_labels() => DiagnosticAssert.Says(
        CorpusProject.Create()
            .AddArticle("News", "a.md", "---\ncategory: { name: World }\n---\nText.")
            .AddArticle("News", "b.md", "---\ntags: [one, [two]]\n---\nText.")
            .AddArticle("News", "c.md", "---\ncategory: World\ntags: one\n---\nText."),
        "Corpora/News/a.md(2,11)-(2,26): error CORPUS210: 'category' is a taxonomy; expected a label or a list of labels, found a "
        + "mapping",
        "Corpora/News/b.md(2,13)-(2,18): error CORPUS210: 'tags' is a taxonomy; expected a label, found a list");
}
