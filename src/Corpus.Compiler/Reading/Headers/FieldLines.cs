using System.Globalization;
using System.Text.RegularExpressions;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>Divides the lines of header fields. All of them may be indented like the first.</summary>
/// <param name="start">The offset of the first character that is not White_Space.</param>
internal sealed class FieldLines(string text, int start)
{
    private const int MaxKeyLength = 40;
    private const int MaxKeyWords = 3;

    /// <summary>The line before a mail in an mbox file (RFC 4155): <c>From jane@example.org Thu Aug 22 18:26:25 2002</c>.</summary>
    private static readonly Regex Envelope = new(
        @"\AFrom \S+ +\S.*\d{4}\b", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private readonly int _indent = start - TextLines.StartOfLine(text, start);

    /// <summary>The offset of the first field. An mbox separator before it is no field.</summary>
    public int First
    {
        get
        {
            if (string.CompareOrdinal(text, start, "From ", 0, "From ".Length) != 0)
            {
                return start;
            }

            var end = TextLines.EndOfLine(text, start);
            var next = TextLines.NextLine(text, end);
            return Envelope.IsMatch(text.Substring(start, Math.Min(end - start, 200))) && TryReadKey(next, out _) ? next : start;
        }
    }

    /// <summary>Whether the rest of the line is blank. The end of the text counts as a blank line.</summary>
    public bool IsBlank(int line) => TextLines.IsBlank(text, line, TextLines.EndOfLine(text, line));

    /// <summary>
    /// Reads a key that is followed by a colon and either a blank or the line end. It is one word of letters, marks, digits and, as in RFC
    /// 5322, printable ASCII characters; or up to three words of letters, marks, digits, <c>-</c> and <c>_</c>.
    /// </summary>
    public bool TryReadKey(int line, out FieldKey key)
    {
        key = default;
        var from = SkipIndent(line);
        var isFirst = from == start;
        if (from == text.Length || !(char.IsLetter(text[from]) || (!isFirst && char.IsDigit(text[from]))))
        {
            return false;
        }

        var words = 1;
        var isPlain = true;
        var end = from;
        while (end < text.Length && end - from <= MaxKeyLength && text[end] is not (':' or '\r' or '\n'))
        {
            if (WhiteSpace.IsBlank(text[end]))
            {
                var next = SkipBlanks(end);
                if (next == text.Length || text[next] is ':' or '\r' or '\n')
                {
                    break;
                }

                words++;
                end = next;
                continue;
            }

            isPlain &= IsWordCharacter(text[end]);
            if (!isPlain && text[end] is not (> ' ' and <= '~'))
            {
                return false;
            }

            end++;
        }

        var colon = SkipBlanks(end);
        key = new(from, end, colon);
        return end > from
            && (words == 1 || (isPlain && words <= MaxKeyWords && (!isFirst || !IsBlank(Math.Min(colon + 1, text.Length)))))
            && colon < text.Length
            && text[colon] == ':'
            && (colon + 1 == text.Length || WhiteSpace.Contains(text[colon + 1]));
    }

    /// <summary>
    /// Finds the end of a field with its continuation lines, and the beginning of the next line. Lines <c>- item</c> continue a field
    /// that has no value on its own line.
    /// </summary>
    public (int End, int Next) EndOfField(int line)
    {
        var mayHaveItems = TryReadKey(line, out var key) && IsBlank(key.Colon + 1);
        while (true)
        {
            var end = TextLines.EndOfLine(text, line);
            line = TextLines.NextLine(text, end);
            var content = SkipIndent(line);
            if (line == text.Length
                || IsBlank(line)
                || !(text[content] is ' ' or '\t' || (mayHaveItems && IsItem(content, text.Length))))
            {
                return (end, line);
            }
        }
    }

    /// <summary>Whether there is a hyphen and a blank or the line end.</summary>
    public bool IsItem(int offset, int end) =>
        offset < end && text[offset] == '-' && (offset + 1 >= end || WhiteSpace.Contains(text[offset + 1]));

    private int SkipIndent(int line)
    {
        if (line == start)
        {
            return line;
        }

        for (var i = 0; i < _indent && line < text.Length && text[line] is ' ' or '\t'; i++)
        {
            line++;
        }

        return line;
    }

    private int SkipBlanks(int offset)
    {
        while (offset < text.Length && WhiteSpace.IsBlank(text[offset]))
        {
            offset++;
        }

        return offset;
    }

    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character)
        || character is '-' or '_'
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}

/// <summary>The key of a header field.</summary>
/// <param name="End">The offset after its last character.</param>
/// <param name="Colon">The offset of the colon.</param>
internal readonly record struct FieldKey(int Start, int End, int Colon);
