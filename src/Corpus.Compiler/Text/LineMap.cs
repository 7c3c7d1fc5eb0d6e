namespace Corpus.Compiler.Text;

/// <summary>
/// Converts offsets to lines and columns. CR LF, LF and CR end a line, as in every editor. It reads the text only as far as needed, because
/// most findings are in the first lines. Not thread-safe.
/// </summary>
public sealed class LineMap(string text)
{
    private readonly List<int> _lineStarts = [0];
    private int _scanned;

    public SourceSpan Span(int start, int length)
    {
        start = Math.Max(0, Math.Min(start, text.Length));
        length = Math.Max(0, Math.Min(length, text.Length - start));
        return new(start, length, Point(start), Point(start + length));
    }

    public TextPoint Point(int offset)
    {
        while (_scanned < offset && _scanned < text.Length)
        {
            ScanLine();
        }

        var line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new(line, offset - _lineStarts[line]);
    }

    /// <summary>The offset of a zero-based line and column; a position after the end of the text gives its end.</summary>
    public int Offset(int line, int column)
    {
        while (_lineStarts.Count <= line && _scanned < text.Length)
        {
            ScanLine();
        }

        return line >= _lineStarts.Count ? text.Length : Math.Min(_lineStarts[line] + column, text.Length);
    }

    private void ScanLine()
    {
        var lineEnd = TextLines.EndOfLine(text, _scanned);
        _scanned = TextLines.NextLine(text, lineEnd);
        if (_scanned > lineEnd)
        {
            _lineStarts.Add(_scanned);
        }
    }
}
