using Corpus.Compiler.Metadata;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>A part of an article's text that resembles a header.</summary>
/// <param name="Finding">The warning that says what would make it a header.</param>
/// <param name="Draft">The value by which it makes the article a draft; <see langword="null"/> if it does not.</param>
internal sealed record NearHeader(Finding Finding, HeaderScalar? Draft)
{
    private static readonly char[] Quotes = [' ', '\t', '"', '\'', ',', ';', '}', '*', '_'];

    /// <param name="place">The line at which the mistake is.</param>
    /// <param name="region">The lines that would be the header.</param>
    /// <param name="correction">What would make them a header.</param>
    public static NearHeader From(ArticleText article, TextLine place, IEnumerable<TextLine> region, string correction) => new(
        new Finding(Rules.NearHeader, article.Span(place.Start, place.End), correction),
        region.Select(line => FindDraft(article, line)).FirstOrDefault(draft => draft is not null));

    /// <summary>
    /// Finds the value of <c>draft: true</c> in a line, which may have other keys before it, as in <c>{ a: 1, draft: true }</c>.
    /// </summary>
    private static HeaderScalar? FindDraft(ArticleText article, TextLine line)
    {
        var text = article.Text;
        for (var at = line.Start; at < line.End; at++)
        {
            at = text.IndexOf(WellKnownKeys.Draft, at, line.End - at, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return null;
            }

            if (at > line.Start && char.IsLetterOrDigit(text[at - 1]))
            {
                continue;
            }

            var separator = SkipQuotes(text, at + WellKnownKeys.Draft.Length, line.End);
            if (separator < line.End && KeyLine.IsSeparator(text[separator]))
            {
                var start = SkipQuotes(text, separator + 1, line.End);
                var end = start;
                while (end < line.End && char.IsLetter(text[end]))
                {
                    end++;
                }

                if (BooleanText.TryRead(article.Slice(start, end), out var isDraft) && isDraft)
                {
                    return new HeaderScalar(article.Slice(start, end), ScalarStyle.Plain, article.Span(start, end));
                }
            }
        }

        return null;
    }

    private static int SkipQuotes(string text, int start, int end)
    {
        while (start < end && (Array.IndexOf(Quotes, text[start]) >= 0 || WhiteSpace.IsBlank(text[start])))
        {
            start++;
        }

        return start;
    }
}

/// <summary>A line without the White_Space at its ends. Of a blank line, both offsets are the same.</summary>
internal readonly record struct TextLine(int Start, int End)
{
    public bool IsBlank => Start == End;
}
