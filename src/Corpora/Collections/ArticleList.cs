using System.Collections;

namespace Corpora;

/// <summary>Some articles of a corpus: a view. An article is loaded when it is asked for, and no other article with it.</summary>
/// <typeparam name="TArticle">The schema of the corpus.</typeparam>
public class ArticleList<TArticle> : IReadOnlyList<TArticle>
    where TArticle : Article
{
    private readonly Corpus<TArticle> _articles;
    private readonly int[] _positions;
    private readonly int _start;

    /// <param name="articles">The corpus.</param>
    /// <param name="positions">Places in the corpus, of which the list is a part.</param>
    /// <param name="start">Where the list begins in the positions.</param>
    /// <param name="count">How many articles the list has.</param>
    internal ArticleList(Corpus<TArticle> articles, int[] positions, int start, int count)
    {
        _articles = articles;
        _positions = positions;
        _start = start;
        Count = count;
    }

    private protected ArticleList(ArticleList<TArticle> other)
        : this(other._articles, other._positions, other._start, other.Count)
    {
    }

    internal Corpus<TArticle> Corpus => _articles;

    /// <summary>Places in the corpus.</summary>
    internal ReadOnlySpan<int> Positions => _positions.AsSpan(_start, Count);

    /// <summary>How many articles there are.</summary>
    public int Count { get; }

    /// <summary>The article at a place, from 0, in the order of the list.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public TArticle this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _articles[_positions[_start + index]];
        }
    }

    /// <summary>Goes through the articles without allocating anything; each one is loaded when it is reached.</summary>
    public ArticleEnumerator<TArticle> GetEnumerator() => new(this);

    IEnumerator<TArticle> IEnumerable<TArticle>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
