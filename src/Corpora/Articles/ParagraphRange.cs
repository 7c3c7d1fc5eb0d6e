using System.Text;
using Corpora.Text;

namespace Corpora;

/// <summary>Where a paragraph is in its article's UTF-8 (in bytes) and in its text (in UTF-16 code units).</summary>
internal readonly record struct ParagraphRange(int Utf8Start, int Utf8Length, int TextStart, int TextLength)
{
    public static ParagraphRange[] Find(ReadOnlySpan<byte> body)
    {
        var ranges = new List<ParagraphRange>();
        var position = 0;
        var behind = default(ParagraphRange);
        while (Utf8Text.TryReadParagraph(body, ref position, out var start, out var length))
        {
            // Paragraphs begin and end at line feeds or at the ends of the body, where no character of several bytes is cut in two: so the
            // parts have together as many code units as the whole, even when some bytes are no UTF-8 and decode to U+FFFD.
            var gapStart = behind.Utf8Start + behind.Utf8Length;
            var textStart = behind.TextStart + behind.TextLength + Encoding.UTF8.GetCharCount(body[gapStart..start]);
            behind = new(start, length, textStart, Encoding.UTF8.GetCharCount(body.Slice(start, length)));
            ranges.Add(behind);
        }

        return ranges.ToArray();
    }
}
