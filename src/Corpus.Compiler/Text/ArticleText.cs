namespace Corpus.Compiler.Text;

/// <summary>The text of an article without byte order mark, and the spans in it.</summary>
internal sealed class ArticleText(string text)
{
    private readonly LineMap _lines = new(text);

    public string Text => text;

    /// <param name="start">The offset of the first character.</param>
    /// <param name="end">The offset after the last character.</param>
    public SourceSpan Span(int start, int end) => _lines.Span(start, end - start);

    public string Slice(int start, int end) => text.Substring(start, end - start);
}
