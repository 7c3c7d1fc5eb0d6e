using Corpus.Compiler.Text;

namespace Corpus.Compiler.Reading;

/// <summary>An article's text without byte order mark, and the places in it.</summary>
internal sealed class ArticleText(string text)
{
    private readonly LineMap _lines = new(text);

    public string Text => text;

    /// <param name="start">The first character's offset.</param>
    /// <param name="end">The offset behind the last one.</param>
    public SourceSpan Span(int start, int end) => _lines.Span(start, end - start);

    public string Slice(int start, int end) => text.Substring(start, end - start);
}
