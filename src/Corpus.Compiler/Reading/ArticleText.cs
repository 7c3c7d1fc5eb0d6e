using Corpus.Compiler.Text;

namespace Corpus.Compiler.Reading;

/// <summary>The text of an article without its byte order mark, with access to slices and their spans.</summary>
internal sealed class ArticleText(string text)
{
    private readonly LineMap _lines = new(text);

    public string Text => text;

    /// <param name="start">The offset of the first character.</param>
    /// <param name="end">The offset after the last character.</param>
    public SourceSpan Span(int start, int end) => _lines.Span(start, end - start);

    public string Slice(int start, int end) => text.Substring(start, end - start);
}
