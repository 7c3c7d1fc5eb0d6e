using Corpora;
using Newsroom.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Newsroom.Pages;

/// <summary>Every article in one line, the newest first, as the corpus has them.</summary>
internal static class FrontPage
{
    private const int LeadLength = 98;
    private const int DaysOfAWeek = 7;

    public static IRenderable Render(Corpus<NewsArticle> articles)
    {
        var table = new Table().RoundedBorder().Expand()
            .AddColumns(Column.Words("Date"), Column.Prose("Category"), Column.Figures("Words"), Column.Prose("Lead"));
        foreach (var article in articles)
        {
            table.AddRow(
                new Text(Phrase.Describe(article.Date)),
                new Text(Phrase.Describe(article.Category)),
                new Text(Phrase.Describe(article.WordCount)),
                new Text(Excerpt.From(article.Lead, LeadLength)));
        }

        return new Rows(new Rule("Newsroom").LeftJustified(), table, new Text(Summary(articles)), Text.Empty);
    }

    private static string Summary(Corpus<NewsArticle> articles)
    {
        var count = Phrase.Count(articles.Count, "article");
        if (News.ByDate.Latest is not { } latest)
        {
            return count;
        }

        var week = News.ByDate.Between(latest.AddDays(1 - DaysOfAWeek), latest);
        return $"{count}, {Phrase.Describe(week.Count)} in the week up to {Phrase.Describe(latest)}";
    }
}
