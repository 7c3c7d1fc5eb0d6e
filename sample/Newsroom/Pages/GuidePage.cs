using Newsroom.GuideArticles;
using Newsroom.Schemas;
using Newsroom.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Newsroom.Pages;

/// <summary>
/// The house rules: Markdown with YAML front matter, found by convention, by a schema of their own (../Schemas). Its files are part of the
/// program, so they can be called by name, and a file that goes missing is a build error here.
/// </summary>
internal static class GuidePage
{
    public static IRenderable Render()
    {
        var table = new Table().RoundedBorder().Expand()
            .AddColumns(Column.Prose("Page"), Column.Prose("Tags"), Column.Prose("Author"), Column.Words("Updated"));
        foreach (var page in Guide.Articles)
        {
            table.AddRow(
                new Text(page.Title),
                new Text(string.Join(", ", page.Tags.Select(tag => tag.ToLabel()))),
                new Text(page.Author.Title),
                new Text(Phrase.Describe(page.Updated)));
        }

        var first = Guide.GettingStarted;
        var author = first.Author;
        return new Rows(
            new Rule("Guide").LeftJustified(),
            table,
            new Text($"{first.Title}, by {author.Title}"),
            Text.Empty,
            new Text(first.Lead),
            Text.Empty,
            new Text($"{author.Title}: {author.Lead}"),
            new Text($"Also by {author.Title}: {string.Join(", ", author.Entries.Where(entry => entry != first).Select(entry => entry.Title))}"),
            Text.Empty);
    }
}
