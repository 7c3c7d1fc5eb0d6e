using System.Runtime.CompilerServices;

namespace Corpora.Text;

/// <summary>
/// Defines words, blank lines and paragraphs in UTF-8. Corpus.Compiler compiles this file as well, so a word count that it writes into a
/// program is the one that the program would compute.
/// </summary>
internal static class Utf8Text
{
    /// <summary>Counts the runs of characters that are not Unicode White_Space (PropList.txt).</summary>
    [MethodImpl(Jit.AggressiveOptimization)]
    public static int CountWords(ReadOnlySpan<byte> utf8)
    {
        var words = 0;
        var insideWord = false;
        for (var position = 0; position < utf8.Length;)
        {
            var whiteSpace = WhiteSpaceLength(utf8, position);
            if (whiteSpace > 0)
            {
                insideWord = false;
                position += whiteSpace;
                continue;
            }

            if (!insideWord)
            {
                words++;
                insideWord = true;
            }

            position++;
        }

        return words;
    }

    /// <summary>
    /// Finds the next paragraph at or after <paramref name="position"/>: consecutive lines that are not blank. A line ends with LF; it is
    /// blank if it contains only White_Space. The paragraph does not include the line feed at its end.
    /// </summary>
    /// <returns>
    /// <see langword="false"/> if there is no paragraph; otherwise <paramref name="position"/> is after the paragraph.
    /// </returns>
    public static bool TryReadParagraph(ReadOnlySpan<byte> utf8, ref int position, out int start, out int length)
    {
        start = -1;
        var end = -1;
        while (position < utf8.Length)
        {
            var lineFeed = utf8.Slice(position).IndexOf((byte)'\n');
            var lineEnd = lineFeed < 0 ? utf8.Length : position + lineFeed;
            if (IsWhiteSpace(utf8.Slice(position, lineEnd - position)))
            {
                if (start >= 0)
                {
                    break;
                }
            }
            else
            {
                start = start < 0 ? position : start;
                end = lineEnd;
            }

            position = lineFeed < 0 ? utf8.Length : lineEnd + 1;
        }

        length = start < 0 ? 0 : end - start;
        return start >= 0;
    }

    /// <summary>Whether the text contains only White_Space; also if it is empty.</summary>
    public static bool IsWhiteSpace(ReadOnlySpan<byte> utf8)
    {
        for (var position = 0; position < utf8.Length;)
        {
            var length = WhiteSpaceLength(utf8, position);
            if (length == 0)
            {
                return false;
            }

            position += length;
        }

        return true;
    }

    /// <summary>The length in bytes of the White_Space character at <paramref name="position"/>; 0 if another character is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WhiteSpaceLength(ReadOnlySpan<byte> utf8, int position)
    {
        var first = utf8[position];
        return first >= 0x80 ? LengthOutsideAscii(utf8.Slice(position))
            : first is (byte)' ' or >= 0x09 and <= 0x0D ? 1
            : 0;
    }

    [MethodImpl(Jit.AggressiveOptimization)]
    private static int LengthOutsideAscii(ReadOnlySpan<byte> rest)
    {
        return rest[0] switch
        {
            // U+0085, U+00A0
            0xC2 => rest.Length >= 2 && rest[1] is 0x85 or 0xA0 ? 2 : 0,
            // U+1680
            0xE1 => rest.Length >= 3 && rest[1] == 0x9A && rest[2] == 0x80 ? 3 : 0,
            // U+2000 to U+200A, U+2028, U+2029, U+202F; U+205F
            0xE2 => rest.Length >= 3
                && ((rest[1] == 0x80 && rest[2] is (>= 0x80 and <= 0x8A) or 0xA8 or 0xA9 or 0xAF)
                    || (rest[1] == 0x81 && rest[2] == 0x9F)) ? 3 : 0,
            // U+3000
            0xE3 => rest.Length >= 3 && rest[1] == 0x80 && rest[2] == 0x80 ? 3 : 0,
            _ => 0,
        };
    }
}
