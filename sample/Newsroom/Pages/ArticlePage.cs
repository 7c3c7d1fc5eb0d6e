using Corpora;
using Newsroom.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Newsroom.Pages;

/// <summary>One article, whole. Its text is wrapped; line ends within a paragraph, as in verse, stay.</summary>
internal static class ArticlePage
{
    public static IRenderable Render(NewsArticle article)
    {
        string[] facts =
        [
            Phrase.Describe(article.Date),
            Phrase.Describe(article.Category),
            Phrase.Count(article.WordCount, "word"),
            Phrase.Count(article.Paragraphs.Count, "paragraph"),
        ];
        List<IRenderable> parts =
        [
            new Rule(Markup.Escape(article.Title ?? article.Id)).LeftJustified(),
            new Text(string.Join(" · ", facts.Where(fact => fact.Length > 0))),
        ];
        foreach (var paragraph in article.Paragraphs)
        {
            parts.Add(Text.Empty);
            parts.Add(new Text(paragraph.ToString()));
        }

        return new Rows(parts);
    }
}
