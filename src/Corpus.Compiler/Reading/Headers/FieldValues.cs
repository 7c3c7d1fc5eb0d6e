using System.Text;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>Reads the values of header fields.</summary>
internal sealed class FieldValues(ArticleText article, FieldLines lines)
{
    /// <summary>Fields whose value is a list with commas between the items, like <c>Keywords</c> in RFC 5322 (section 3.6.5).</summary>
    private static readonly HashSet<string> ListKeys = new(StringComparer.Ordinal) { "tags", "categories", "keywords" };

    /// <summary>Fields whose value is one text, whatever it looks like.</summary>
    private static readonly HashSet<string> TextKeys = new(StringComparer.Ordinal) { WellKnownKeys.Title, "subject" };

    private readonly string _text = article.Text;

    /// <param name="start">The offset after the colon.</param>
    /// <param name="end">The end of the field with its continuation lines.</param>
    public HeaderValue Read(string key, int start, int end)
    {
        var afterColon = start;
        (start, end) = TextLines.Trim(_text, start, end);
        if (start == end)
        {
            return new HeaderNull(article.Span(afterColon, afterColon));
        }

        var normalized = MetadataKey.Normalize(key);
        var isList = ListKeys.Contains(normalized);
        if (TextKeys.Contains(normalized))
        {
            return ReadScalar(normalized, start, end);
        }

        if (TextLines.EndOfLine(_text, afterColon) < start && lines.IsItem(start, end) && ReadLines(start, end) is { } items)
        {
            return new HeaderList(items.ToEquatableArray(), article.Span(start, end));
        }

        if (IsInBrackets(start, end, isList))
        {
            return new HeaderList(ReadItems(start + 1, end - 1), article.Span(start, end));
        }

        return isList ? new HeaderList(ReadItems(start, end), article.Span(start, end)) : ReadScalar(normalized, start, end);
    }

    /// <summary>Combines the values of a field that occurs more than once.</summary>
    public HeaderValue Combine(HeaderValue first, HeaderValue second) => (first, second) switch
    {
        (HeaderNull, _) => second,
        (_, HeaderNull) => first,
        _ => new HeaderList(ItemsOf(first).Concat(ItemsOf(second)).ToEquatableArray(), article.Span(first.Span.Start, second.Span.End)),
    };

    private static IEnumerable<HeaderValue> ItemsOf(HeaderValue value) => value is HeaderList list ? list.Items : [value];

    /// <summary>
    /// Whether a value is a list in brackets, as in YAML. A text may be in brackets, too; so a list of another key needs a comma.
    /// </summary>
    private bool IsInBrackets(int start, int end, bool isList) =>
        end - start >= 2
        && _text[start] == '['
        && _text[end - 1] == ']'
        && _text.IndexOfAny(['[', ']'], start + 1, end - start - 1) == end - 1
        && (isList || _text.IndexOf(',', start, end - start) >= 0);

    /// <returns>The lines <c>- item</c>; <see langword="null"/> if a line is none.</returns>
    private List<HeaderValue>? ReadLines(int start, int end)
    {
        var items = new List<HeaderValue>();
        while (start < end)
        {
            var lineEnd = TextLines.EndOfLine(_text, start, end);
            var (from, to) = TextLines.Trim(_text, start, lineEnd);
            if (!lines.IsItem(from, to))
            {
                return null;
            }

            (from, to) = TextLines.Trim(_text, from + 1, to);
            if (from < to)
            {
                items.Add(ReadScalar("", from, to));
            }

            start = TextLines.NextLine(_text, lineEnd);
        }

        return items;
    }

    private EquatableArray<HeaderValue> ReadItems(int start, int end)
    {
        var items = new List<HeaderValue>();
        while (start <= end)
        {
            var itemEnd = EndOfItem(start, end);
            var (from, to) = TextLines.Trim(_text, start, itemEnd);
            if (from < to)
            {
                items.Add(ReadScalar("", from, to));
            }

            start = itemEnd + 1;
        }

        return items.ToEquatableArray();
    }

    /// <summary>A comma between quotes is part of an item.</summary>
    private int EndOfItem(int start, int end)
    {
        var (from, _) = TextLines.Trim(_text, start, end);
        if (from < end && _text[from] is '"' or '\'' && _text.IndexOf(_text[from], from + 1, end - from - 1) is > 0 and var quote)
        {
            var (after, _) = TextLines.Trim(_text, quote + 1, end);
            if (after == end || _text[after] == ',')
            {
                return after;
            }
        }

        var comma = _text.IndexOf(',', start, end - start);
        return comma < 0 ? end : comma;
    }

    private HeaderScalar ReadScalar(string key, int start, int end)
    {
        var span = article.Span(start, end);
        if (IsQuoted(start, end))
        {
            return new(EncodedWords.Decode(Unfold(start + 1, end - 1)), ScalarStyle.Quoted, span);
        }

        var value = EncodedWords.Decode(Unfold(start, end));
        return new(
            key.EndsWith("date", StringComparison.Ordinal) && MailDate.TryRespell(value) is { } iso ? iso : value, ScalarStyle.Plain, span);
    }

    /// <summary>Whether quotes are around the whole value, and none is in it.</summary>
    private bool IsQuoted(int start, int end) =>
        end - start >= 2
        && _text[start] is '"' or '\''
        && _text.IndexOf(_text[start], start + 1, end - start - 1) == end - 1;

    private string Unfold(int start, int end)
    {
        if (TextLines.EndOfLine(_text, start, end) == end)
        {
            return _text.Substring(start, end - start);
        }

        var unfolded = new StringBuilder(end - start);
        while (start < end)
        {
            var lineEnd = TextLines.EndOfLine(_text, start, end);
            var (from, to) = TextLines.Trim(_text, start, lineEnd);
            unfolded.Append(unfolded.Length == 0 ? "" : " ").Append(_text, from, to - from);
            start = TextLines.NextLine(_text, lineEnd);
        }

        return unfolded.ToString();
    }
}
