namespace Corpus.Compiler.Text;

/// <summary>Finds the lines of a text. Only CR LF, LF and CR end a line.</summary>
internal static class TextLines
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>The offset after the last character of the line of <paramref name="offset"/>, before its line end.</summary>
    public static int EndOfLine(string text, int offset) => EndOfLine(text, offset, text.Length);

    /// <summary>The same within a stretch of the text, whose end is <paramref name="end"/>: it looks no further.</summary>
    public static int EndOfLine(string text, int offset, int end)
    {
        var lineEnd = text.IndexOfAny(LineEnds, offset, end - offset);
        return lineEnd < 0 ? end : lineEnd;
    }

    /// <summary>Where the next line begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="endOfLine">The result of <see cref="EndOfLine(string, int)"/>.</param>
    public static int NextLine(string text, int endOfLine)
    {
        if (endOfLine == text.Length)
        {
            return endOfLine;
        }

        var isCrLf = text[endOfLine] == '\r' && endOfLine + 1 < text.Length && text[endOfLine + 1] == '\n';
        return endOfLine + (isCrLf ? 2 : 1);
    }

    /// <summary>The offset of the first character of the line of <paramref name="offset"/>.</summary>
    public static int StartOfLine(string text, int offset) => offset == 0 ? 0 : text.LastIndexOfAny(LineEnds, offset - 1) + 1;

    /// <summary>The line before the one that begins at <paramref name="lineStart"/>, without its line end.</summary>
    public static (int Start, int End) LineBefore(string text, int lineStart)
    {
        var end = lineStart;
        if (end > 0 && text[end - 1] == '\n')
        {
            end--;
        }

        if (end > 0 && text[end - 1] == '\r')
        {
            end--;
        }

        var before = end == 0 ? -1 : text.LastIndexOfAny(LineEnds, end - 1);
        return (before + 1, end);
    }

    /// <summary>Whether there is only White_Space between two offsets.</summary>
    public static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!WhiteSpace.Contains(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The stretch without White_Space at its ends.</summary>
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && WhiteSpace.Contains(text[start]))
        {
            start++;
        }

        while (end > start && WhiteSpace.Contains(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}

/// <summary>
/// Unicode White_Space (PropList.txt), in UTF-16: the same characters as <c>Utf8Text</c> has. <see cref="char.IsWhiteSpace(char)"/> is not
/// used, because older .NET Frameworks count U+180E.
/// </summary>
internal static class WhiteSpace
{
    public static bool Contains(char character) =>
        character < '\u0080'
            ? character is ' ' or (>= '\t' and <= '\r')
            : character is '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A')
                or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';

    /// <summary>White_Space that ends no line.</summary>
    public static bool IsBlank(char character) => character is not ('\r' or '\n') && Contains(character);
}
