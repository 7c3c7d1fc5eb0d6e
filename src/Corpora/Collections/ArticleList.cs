using System.Collections;
using System.ComponentModel;

namespace Corpora;

/// <summary>A view of some articles of a corpus. An article is loaded when it is accessed, without loading any other.</summary>
/// <typeparam name="TArticle">The article class of the corpus.</typeparam>
public class ArticleList<TArticle> : IReadOnlyList<TArticle>
    where TArticle : Article
{
    private readonly Corpus<TArticle> _corpus;
    private readonly int[] _positions;
    private readonly int _start;

    /// <param name="corpus">The corpus.</param>
    /// <param name="positions">Positions of articles in the corpus. The list is a slice of them.</param>
    /// <param name="start">The start of the slice.</param>
    /// <param name="count">The length of the slice.</param>
    internal ArticleList(Corpus<TArticle> corpus, int[] positions, int start, int count)
    {
        _corpus = corpus;
        _positions = positions;
        _start = start;
        Count = count;
    }

    internal Corpus<TArticle> Corpus => _corpus;

    /// <summary>The articles' positions in the corpus, in the order of the list.</summary>
    internal ReadOnlySpan<int> Positions => _positions.AsSpan(_start, Count);

    /// <summary>The array of which <see cref="Positions"/> is a slice.</summary>
    private protected int[] PositionArray => _positions;

    /// <summary>The number of articles.</summary>
    public int Count { get; }

    /// <summary>Gets an article by its zero-based index in the list.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not less than <see cref="Count"/>.</exception>
    public TArticle this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _corpus[_positions[_start + index]];
        }
    }

    /// <summary>Enumerates the articles without allocating memory. Each is loaded when it is reached.</summary>
    public ArticleEnumerator<TArticle> GetEnumerator() => new(this);

    IEnumerator<TArticle> IEnumerable<TArticle>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The articles that have the same key in an index.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="TArticle">The article class of the corpus.</typeparam>
public sealed class ArticleGroup<TKey, TArticle> : ArticleList<TArticle>, IGrouping<TKey, TArticle>
    where TKey : notnull
    where TArticle : Article
{
    internal ArticleGroup(TKey key, Corpus<TArticle> corpus, int[] positions, int start, int count)
        : base(corpus, positions, start, count) => Key = key;

    /// <summary>The key.</summary>
    public TKey Key { get; }
}

/// <summary>Enumerates articles. Each is loaded when <see cref="Current"/> is read.</summary>
/// <typeparam name="TArticle">The article class of the corpus.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ArticleEnumerator<TArticle> : IEnumerator<TArticle>
    where TArticle : Article
{
    private readonly IReadOnlyList<TArticle> _articles;
    private readonly int _count;
    private int _index;

    internal ArticleEnumerator(IReadOnlyList<TArticle> articles)
    {
        _articles = articles;
        _count = articles.Count;
        _index = -1;
    }

    /// <summary>The current article.</summary>
    public readonly TArticle Current => _articles[_index];

    readonly object IEnumerator.Current => Current;

    /// <summary>Advances to the next article; returns <see langword="false"/> after the last.</summary>
    public bool MoveNext()
    {
        var next = _index + 1;
        if (next >= _count)
        {
            return false;
        }

        _index = next;
        return true;
    }

    /// <summary>Returns to the position before the first article.</summary>
    public void Reset() => _index = -1;

    /// <summary>Does nothing.</summary>
    public readonly void Dispose()
    {
    }
}
