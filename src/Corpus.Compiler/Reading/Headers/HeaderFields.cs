using System.Globalization;
using System.Text;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>
/// Lines <c>Key: value</c> up to the first blank line, as in an e-mail (RFC 5322). A line that begins with a space or a tab continues the
/// value of the line before; the line end and the white space around it become one blank of the value.
/// </summary>
/// <remarks>
/// Prose may begin like a field ("Minsk: The president …"). So a text has such a header only if its first line is a field, and the next is
/// either a field too or blank.
/// </remarks>
internal sealed class HeaderFields : IHeaderFormat
{
    /// <summary>Fields whose value is a list with commas between the items, like <c>Keywords</c> in RFC 5322 (section 3.6.5).</summary>
    private static readonly HashSet<string> ListKeys = new(StringComparer.Ordinal) { "tags", "categories", "keywords" };

    public bool Matches(string text, int start)
    {
        if (!TryReadKey(text, start, out _))
        {
            return false;
        }

        var second = EndOfField(text, start).Next;
        return IsBlankLine(text, second) || TryReadKey(text, second, out _);
    }

    public Header Read(ArticleText article, int start, List<Finding> findings)
    {
        var text = article.Text;
        var entries = new HeaderEntries(findings);
        var line = start;
        var isInsideBadLines = false;
        while (!IsBlankLine(text, line))
        {
            var (end, next) = EndOfField(text, line);
            if (TryReadKey(text, line, out var keyEnd))
            {
                isInsideBadLines = false;
                var key = article.Slice(line, keyEnd);
                entries.Add(new(key, article.Span(line, keyEnd), ReadValue(article, key, keyEnd + 1, end)));
            }
            else if (!isInsideBadLines)
            {
                // If the blank line after the header is missing, a whole paragraph consists of such lines: one finding is enough.
                isInsideBadLines = true;
                var (from, to) = TextLines.Trim(text, line, TextLines.EndOfLine(text, line));
                findings.Add(new(Rules.HeaderLine, article.Span(from, to), Quotation.From(article.Slice(from, to))));
            }

            line = next;
        }

        return new(entries.ToEquatableArray(), line);
    }

    private static HeaderValue ReadValue(ArticleText article, string key, int start, int end)
    {
        var text = article.Text;
        var afterColon = start;
        (start, end) = TextLines.Trim(text, start, end);
        if (start == end)
        {
            return new HeaderNull(article.Span(afterColon, afterColon));
        }

        var span = article.Span(start, end);
        return ListKeys.Contains(MetadataKey.Normalize(key))
            ? new HeaderList(ReadItems(article, start, end), span)
            : new HeaderScalar(Unfold(text, start, end), ScalarStyle.Plain, span);
    }

    private static EquatableArray<HeaderValue> ReadItems(ArticleText article, int start, int end)
    {
        var text = article.Text;
        var items = new List<HeaderValue>();
        while (start <= end)
        {
            var comma = text.IndexOf(',', start, end - start);
            var itemEnd = comma < 0 ? end : comma;
            var (from, to) = TextLines.Trim(text, start, itemEnd);
            if (from < to)
            {
                items.Add(new HeaderScalar(Unfold(text, from, to), ScalarStyle.Plain, article.Span(from, to)));
            }

            start = itemEnd + 1;
        }

        return items.ToEquatableArray();
    }

    private static string Unfold(string text, int start, int end)
    {
        if (TextLines.EndOfLine(text, start, end) == end)
        {
            return text.Substring(start, end - start);
        }

        var unfolded = new StringBuilder(end - start);
        while (start < end)
        {
            var lineEnd = TextLines.EndOfLine(text, start, end);
            var (from, to) = TextLines.Trim(text, start, lineEnd);
            unfolded.Append(unfolded.Length == 0 ? "" : " ").Append(text, from, to - from);
            start = TextLines.NextLine(text, lineEnd);
        }

        return unfolded.ToString();
    }

    /// <summary>Finds the end of a field with its continuation lines, and the beginning of the next line.</summary>
    private static (int End, int Next) EndOfField(string text, int line)
    {
        while (true)
        {
            var end = TextLines.EndOfLine(text, line);
            line = TextLines.NextLine(text, end);
            if (line == text.Length || text[line] is not (' ' or '\t') || IsBlankLine(text, line))
            {
                return (end, line);
            }
        }
    }

    /// <summary>Whether the rest of the line is blank. The end of the text counts as a blank line.</summary>
    private static bool IsBlankLine(string text, int line) =>
        TextLines.IsBlank(text, line, TextLines.EndOfLine(text, line));

    /// <summary>
    /// Reads a key: a letter, then letters, marks, digits, <c>-</c> and <c>_</c>, followed by a colon and either a blank or the line end.
    /// </summary>
    private static bool TryReadKey(string text, int line, out int keyEnd)
    {
        keyEnd = line;
        while (keyEnd < text.Length && IsKeyCharacter(text[keyEnd], isFirst: keyEnd == line))
        {
            keyEnd++;
        }

        return keyEnd > line
            && keyEnd < text.Length
            && text[keyEnd] == ':'
            && (keyEnd + 1 == text.Length || WhiteSpace.Contains(text[keyEnd + 1]));
    }

    private static bool IsKeyCharacter(char character, bool isFirst) =>
        char.IsLetter(character)
        || (!isFirst && (character is '-' or '_'
            || char.IsDigit(character)
            || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));
}
