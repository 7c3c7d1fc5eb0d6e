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
