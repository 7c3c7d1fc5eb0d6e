using Corpora.Text;

namespace Corpora;

/// <summary>
/// A paragraph of an article: lines that are not blank, up to a blank line or the end. A slice of the article, not a copy.
/// </summary>
public readonly struct Paragraph
{
    private readonly Article? _article;
    private readonly ParagraphRange _range;

    internal Paragraph(Article article, ParagraphRange range)
    {
        _article = article;
        _range = range;
    }

    /// <summary>The paragraph in UTF-8: a slice of <see cref="Article.Utf8"/>, without the line feed behind its last line.</summary>
    public ReadOnlySpan<byte> Utf8 => _article is null ? default : _article.Utf8.Slice(_range.Utf8Start, _range.Utf8Length);

    /// <summary>The paragraph as a slice of <see cref="Article.Text"/>, without the line feed behind its last line.</summary>
    public ReadOnlyMemory<char> Text => _article is null ? default : _article.Text.AsMemory(_range.TextStart, _range.TextLength);

    /// <summary>The number of words in the paragraph. They are counted each time.</summary>
    public int WordCount => Utf8Text.CountWords(Utf8);

    /// <summary>The paragraph as a string of its own. It is made each time.</summary>
    public override string ToString() => Text.ToString();
}
