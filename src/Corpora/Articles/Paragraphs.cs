using System.Collections;
using System.ComponentModel;
using System.Text;
using Corpora.Text;

namespace Corpora;

/// <summary>
/// A paragraph of an article: consecutive lines that are not blank. It is a slice of the article, not a copy.
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

    /// <summary>The paragraph in UTF-8: a slice of <see cref="Article.Utf8"/>, without the line feed at its end.</summary>
    public ReadOnlySpan<byte> Utf8 => _article is null ? default : _article.Utf8.Slice(_range.Utf8Start, _range.Utf8Length);

    /// <summary>The paragraph in UTF-16: a slice of <see cref="Article.Text"/>, without the line feed at its end.</summary>
    public ReadOnlyMemory<char> Text => _article is null ? default : _article.Text.AsMemory(_range.TextStart, _range.TextLength);

    /// <summary>The number of words in the paragraph, counted on each access.</summary>
    public int WordCount => Utf8Text.CountWords(Utf8);

    /// <summary>Copies the paragraph to a new string.</summary>
    public override string ToString() => Text.ToString();
}

/// <summary>The paragraphs of an article, in document order.</summary>
public sealed class ParagraphList : IReadOnlyList<Paragraph>
{
    private readonly Article _article;
    private readonly ParagraphRange[] _ranges;

    internal ParagraphList(Article article)
    {
        _article = article;
        _ranges = ParagraphRange.Find(article.Utf8);
    }

    /// <summary>The number of paragraphs; 0 if the text is blank.</summary>
    public int Count => _ranges.Length;

    /// <summary>Gets a paragraph by its zero-based index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not less than <see cref="Count"/>.</exception>
    public Paragraph this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Paragraph(_article, _ranges[index]);
        }
    }

    /// <summary>Enumerates the paragraphs without allocating memory.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Paragraph> IEnumerable<Paragraph>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the paragraphs of an article.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public struct Enumerator : IEnumerator<Paragraph>
    {
        private readonly ParagraphList _paragraphs;
        private int _index;

        internal Enumerator(ParagraphList paragraphs)
        {
            _paragraphs = paragraphs;
            _index = -1;
        }

        /// <summary>The current paragraph.</summary>
        public readonly Paragraph Current => _paragraphs[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Advances to the next paragraph; returns <see langword="false"/> after the last.</summary>
        public bool MoveNext()
        {
            var next = _index + 1;
            if (next >= _paragraphs.Count)
            {
                return false;
            }

            _index = next;
            return true;
        }

        /// <summary>Returns to the position before the first paragraph.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}

/// <summary>The position of a paragraph in its article, in bytes of UTF-8 and in UTF-16 code units.</summary>
internal readonly record struct ParagraphRange(int Utf8Start, int Utf8Length, int TextStart, int TextLength)
{
    public static ParagraphRange[] Find(ReadOnlySpan<byte> body)
    {
        var ranges = new List<ParagraphRange>();
        var position = 0;
        var previous = default(ParagraphRange);
        while (Utf8Text.TryReadParagraph(body, ref position, out var start, out var length))
        {
            // Paragraphs begin and end at line feeds or at the ends of the body, so no multi-byte character is split: the code units of the
            // parts add up to those of the whole, even if some bytes are invalid UTF-8 and decode to U+FFFD.
            var gapStart = previous.Utf8Start + previous.Utf8Length;
            var textStart = previous.TextStart + previous.TextLength + Encoding.UTF8.GetCharCount(body[gapStart..start]);
            previous = new(start, length, textStart, Encoding.UTF8.GetCharCount(body.Slice(start, length)));
            ranges.Add(previous);
        }

        return ranges.ToArray();
    }
}
