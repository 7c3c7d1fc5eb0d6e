using System.Collections;
using System.ComponentModel;

namespace Corpora;

/// <summary>The paragraphs of an article, in its order.</summary>
public sealed class ParagraphList : IReadOnlyList<Paragraph>
{
    private readonly Article _article;
    private readonly ParagraphRange[] _ranges;

    internal ParagraphList(Article article)
    {
        _article = article;
        _ranges = ParagraphRange.Find(article.Utf8);
    }

    /// <summary>How many paragraphs there are; 0 when the text is blank.</summary>
    public int Count => _ranges.Length;

    /// <summary>The paragraph at a place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Paragraph this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Paragraph(_article, _ranges[index]);
        }
    }

    /// <summary>Goes through the paragraphs without allocating anything.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Paragraph> IEnumerable<Paragraph>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the paragraphs of an article.</summary>
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

        /// <summary>The paragraph that was reached.</summary>
        public readonly Paragraph Current => _paragraphs[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next paragraph; <see langword="false"/> behind the last.</summary>
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

        /// <summary>Goes back before the first paragraph.</summary>
        public void Reset() => _index = -1;

        /// <summary>There is nothing to free.</summary>
        public readonly void Dispose()
        {
        }
    }
}
