using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading.Templates;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>
/// One line: <c>date 2020-08-17 National-World</c>. The category is optional and may contain blanks. A line whose word <c>date</c> is not
/// followed by a digit is prose ("date palms are").
/// </summary>
internal sealed class Dateline : IHeaderFormat
{
    private const string Keyword = "date";

    /// <summary>The date is read as text, so that the category after an invalid date is read too.</summary>
    private static readonly Template Line = Template.TryParse("date {date:text}[ {category}]", TemplateSubject.Line, out _)!;

    public HeaderFormatSet Kind => HeaderFormatSet.Dateline;

    public string Description => "a dateline";

    public bool Matches(string text, int start)
    {
        var keywordEnd = start + Keyword.Length;
        if (string.Compare(text, start, Keyword, 0, Keyword.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        var date = SkipBlanks(text, keywordEnd);
        return date > keywordEnd && date < text.Length && char.IsDigit(text[date]);
    }

    public Header Read(ArticleText article, int start, List<Finding> findings)
    {
        var text = article.Text;
        var lineEnd = TextLines.EndOfLine(text, start);
        var entries = new List<HeaderEntry>(2);
        foreach (var value in Line.Match(text, start, lineEnd).Values)
        {
            var span = article.Span(value.Start, value.End);
            var content = article.Slice(value.Start, value.End);
            if (value.Placeholder.Key != Keyword)
            {
                entries.Add(new(value.Placeholder.Key, span, new HeaderScalar(content, ScalarStyle.Text, span)));
            }
            else if (DateText.TryReadDate(content) is not null)
            {
                entries.Add(new(
                    Keyword, article.Span(start, start + Keyword.Length), new HeaderScalar(content, ScalarStyle.Plain, span)));
            }
            else
            {
                findings.Add(new(Rules.DatelineDate, span, Quotation.From(content)));
            }
        }

        return new(entries.ToEquatableArray(), TextLines.NextLine(text, lineEnd));
    }

    private static int SkipBlanks(string text, int offset)
    {
        while (offset < text.Length && WhiteSpace.IsBlank(text[offset]))
        {
            offset++;
        }

        return offset;
    }
}
