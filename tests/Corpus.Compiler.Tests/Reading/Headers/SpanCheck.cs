using Corpus.Compiler.Metadata;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Tests.Reading.Headers;

/// <summary>That every span of a document lies within its text, and that its lines and columns say the same as its offsets.</summary>
internal static class SpanCheck
{
    /// <returns>The number of spans that were checked.</returns>
    public static int Run(string text, Document document)
    {
        var spans = Spans(document).ToArray();
        foreach (var span in spans)
        {
            Assert.InRange(span.Start, 0, text.Length);
            Assert.InRange(span.Length, 0, text.Length - span.Start);
            Assert.Equal(Point(text, span.Start), span.From);
            Assert.Equal(Point(text, span.End), span.To);
        }

        return spans.Length;
    }

    private static IEnumerable<SourceSpan> Spans(Document document) =>
        document.Findings.Select(finding => finding.Span).Concat(document.Entries.SelectMany(Spans));

    private static IEnumerable<SourceSpan> Spans(HeaderEntry entry) => Spans(entry.Value).Prepend(entry.KeySpan);

    private static IEnumerable<SourceSpan> Spans(HeaderValue value) => value switch
    {
        HeaderList list => list.Items.SelectMany(Spans).Prepend(value.Span),
        HeaderMapping mapping => mapping.Entries.SelectMany(Spans).Prepend(value.Span),
        _ => [value.Span],
    };

    /// <summary>Counted afresh, by another way than the product's.</summary>
    private static TextPoint Point(string text, int offset)
    {
        var before = text[..offset];
        // Between CR and LF one is still on the line that they end.
        var isBetween = before.EndsWith('\r') && offset < text.Length && text[offset] == '\n';
        var lines = (isBetween ? before[..^1] : before).Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        return new(lines.Length - 1, lines[^1].Length + (isBetween ? 1 : 0));
    }
}
