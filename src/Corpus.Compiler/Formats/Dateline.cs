using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Formats;

/// <summary>
/// One line: <c>date 2020-08-17 National-World</c>. The category may be left out, and may hold blanks. Where the word <c>date</c> is
/// followed by anything but a digit the line is prose ("date palms are").
/// </summary>
internal sealed class Dateline : IHeaderFormat
{
    private const string Keyword = "date";

    public bool Matches(string text)
    {
        var keyword = SkipBlanks(text, 0);
        var behind = keyword + Keyword.Length;
        if (string.Compare(text, keyword, Keyword, 0, Keyword.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        var date = SkipBlanks(text, behind);
        return date > behind && date < text.Length && char.IsDigit(text[date]);
    }

    public Header Read(ArticleText article, List<Finding> findings)
    {
        var text = article.Text;
        var lineEnd = TextLines.EndOfLine(text, 0);
        var keyword = SkipBlanks(text, 0);
        var date = SkipBlanks(text, keyword + Keyword.Length);
        var dateEnd = date;
        while (dateEnd < lineEnd && !WhiteSpace.Contains(text[dateEnd]))
        {
            dateEnd++;
        }

        var entries = new List<HeaderEntry>(2);
        var dateText = article.Slice(date, dateEnd);
        var dateSpan = article.Span(date, dateEnd);
        if (IsCalendarDate(dateText))
        {
            entries.Add(new(
                Keyword, article.Span(keyword, keyword + Keyword.Length), new ScalarValue(dateText, ScalarStyle.Plain, dateSpan)));
        }
        else
        {
            findings.Add(new(Rules.DatelineDate, dateSpan, Quotation.Of(dateText)));
        }

        var (category, categoryEnd) = TextLines.Trim(text, dateEnd, lineEnd);
        if (category < categoryEnd)
        {
            var span = article.Span(category, categoryEnd);
            entries.Add(new("category", span, new ScalarValue(article.Slice(category, categoryEnd), ScalarStyle.Text, span)));
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

    /// <summary>ISO 8601's complete extended form, <c>yyyy-MM-dd</c>, of a day that there is.</summary>
    private static bool IsCalendarDate(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        return TryReadNumber(text, 0, 4, out var year)
            && TryReadNumber(text, 5, 2, out var month)
            && TryReadNumber(text, 8, 2, out var day)
            && year >= 1
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(year, month);
    }

    private static bool TryReadNumber(string text, int start, int length, out int number)
    {
        number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return true;
    }
}
