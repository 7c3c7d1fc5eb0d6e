using System.Text;
using Corpora.Text;

namespace Corpus.Compiler.Reading;

/// <summary>Extracts the body from the text of an article.</summary>
internal static class BodyReader
{
    public static Body Read(string text, int start)
    {
        var first = start;
        for (var i = start; i < text.Length && WhiteSpace.Contains(text[i]); i++)
        {
            if (text[i] is '\r' or '\n')
            {
                first = i + 1;
            }
        }

        var last = text.Length;
        while (last > first && WhiteSpace.Contains(text[last - 1]))
        {
            last--;
        }

        if (last == first)
        {
            return Body.Empty;
        }

        // Trailing white space on the last line belongs to the body, as it does on every other line.
        var body = text.Substring(first, TextLines.EndOfLine(text, last) - first);
        if (body.IndexOf('\r') >= 0)
        {
            body = body.Replace("\r\n", "\n").Replace('\r', '\n');
        }

        var utf8 = Encoding.UTF8.GetBytes(body);
        var position = 0;
        Utf8Text.TryReadParagraph(utf8, ref position, out var lead, out var leadLength);
        return new(body, Utf8Text.CountWords(utf8), leadLength == utf8.Length ? body : Encoding.UTF8.GetString(utf8, lead, leadLength));
    }
}

/// <summary>An ATX heading of level 1 (CommonMark 0.31, section 4.2).</summary>
internal static class MarkdownHeading
{
    private const int MaxIndent = 3;

    private static readonly char[] Blanks = [' ', '\t'];

    /// <summary>Finds the heading that a body begins with.</summary>
    /// <param name="body">A text like <see cref="Body.Text"/>: its first line is not blank, its line ends are LF.</param>
    /// <returns>The heading with its inline markup; <see langword="null"/> if there is no heading or if it is empty.</returns>
    public static string? Find(string body)
    {
        var marker = 0;
        while (marker < body.Length && marker < MaxIndent && body[marker] == ' ')
        {
            marker++;
        }

        var start = marker + 1;
        if (start >= body.Length || body[marker] != '#' || body[start] is not (' ' or '\t'))
        {
            return null;
        }

        var lineFeed = body.IndexOf('\n', start);
        var heading = body.Substring(start, (lineFeed < 0 ? body.Length : lineFeed) - start).TrimEnd(Blanks);

        // A run of #s closes the heading only after a blank.
        var withoutClosing = heading.TrimEnd('#');
        if (withoutClosing.Length < heading.Length && withoutClosing.TrimEnd(Blanks).Length < withoutClosing.Length)
        {
            heading = withoutClosing;
        }

        heading = heading.Trim(Blanks);
        return heading.Length == 0 ? null : heading;
    }
}
