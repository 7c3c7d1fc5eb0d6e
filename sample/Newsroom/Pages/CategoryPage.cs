using Newsroom.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Newsroom.Pages;

/// <summary>The articles of one category, with the ids by which they are asked for.</summary>
internal static class CategoryPage
{
    private const int LeadLength = 80;

    public static IRenderable Render(NewsCategory category, IReadOnlyList<NewsArticle> articles)
    {
        var table = new Table().RoundedBorder().Expand()
            .AddColumns(Column.Words("Date"), Column.Prose("Article"), Column.Figures("Words"), Column.Prose("Lead"));
        foreach (var article in articles)
        {
            table.AddRow(
                new Text(Phrase.Describe(article.Date)),
                new Text(article.Id),
                new Text(Phrase.Describe(article.WordCount)),
                new Text(Excerpt.From(article.Lead, LeadLength)));
        }

        var heading = new Rule(Markup.Escape(category.ToLabel())).LeftJustified();
        return new Rows(heading, table, new Text(Phrase.Count(articles.Count, "article")), Text.Empty);
    }
}
