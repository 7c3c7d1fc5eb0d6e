using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Corpora.Text;

namespace Corpora;

/// <summary>
/// All articles of a corpus, in its order. An article is loaded when it is accessed, without loading any other.
/// </summary>
/// <typeparam name="TArticle">The article class of the corpus.</typeparam>
public sealed class Corpus<TArticle> : IReadOnlyList<TArticle>
    where TArticle : Article
{
    private const int MaxSuggestedIds = 1_000;

    private readonly ArticleSource<TArticle> _source;

    /// <summary>Initializes a corpus. Called by generated code; not intended for direct use.</summary>
    /// <param name="source">The source of the articles.</param>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Corpus(ArticleSource<TArticle> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
    }

    /// <summary>The name of the corpus.</summary>
    public string Name => _source.Name;

    /// <summary>The number of articles.</summary>
    public int Count => _source.Count;

    /// <summary>Gets an article by its zero-based index, in the order of the corpus.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not less than <see cref="Count"/>.</exception>
    public TArticle this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _source.Load(index);
        }
    }

    /// <summary>Gets an article by its id, compared ordinally.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="KeyNotFoundException">No article has the id. The message suggests a similar id if there is one.</exception>
    public TArticle this[string id]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(id);
            return TryGet(id.AsSpan(), out var article) ? article : throw NotFound(id);
        }
    }

    /// <summary>Gets an article by its id, compared ordinally.</summary>
    /// <returns><see langword="false"/> if no article has the id.</returns>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public bool TryGet(string id, [NotNullWhen(true)] out TArticle? article)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryGet(id.AsSpan(), out article);
    }

    /// <summary>Gets an article by its id, compared ordinally.</summary>
    /// <returns><see langword="false"/> if no article has the id.</returns>
    public bool TryGet(ReadOnlySpan<char> id, [NotNullWhen(true)] out TArticle? article)
    {
        var index = _source.IndexOf(id);
        article = index < 0 ? null : _source.Load(index);
        return article is not null;
    }

    /// <summary>Whether an article has the id, compared ordinally. No article is loaded.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public bool Contains(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _source.IndexOf(id) >= 0;
    }

    /// <summary>The articles with the given ids, in the order of the corpus and without duplicates. None of them is loaded.</summary>
    /// <param name="ids">The ids, compared ordinally.</param>
    /// <exception cref="ArgumentNullException">The array or one of the ids is null.</exception>
    /// <exception cref="KeyNotFoundException">No article has one of the ids. The message suggests a similar id if there is one.</exception>
    public ArticleList<TArticle> WithIds(params string[] ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var positions = new SortedSet<int>();
        foreach (var id in ids)
        {
            ArgumentNullException.ThrowIfNull(id);
            var position = _source.IndexOf(id);
            positions.Add(position < 0 ? throw NotFound(id) : position);
        }

        return new(this, [.. positions], 0, positions.Count);
    }

    /// <summary>Enumerates the articles without allocating memory. Each is loaded when it is reached.</summary>
    public ArticleEnumerator<TArticle> GetEnumerator() => new(this);

    IEnumerator<TArticle> IEnumerable<TArticle>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <returns>The article's position in the corpus; -1 if no article has the id.</returns>
    internal int IndexOf(string id) => _source.IndexOf(id);

    /// <param name="rank">The position of the article's id in ordinal order.</param>
    internal TArticle AtRank(int rank) => _source.Load(_source.IndexOfRank(rank));

    /// <param name="ranks">Positions of ids in ordinal order. The method overwrites the array and keeps it.</param>
    internal ArticleList<TArticle> WithRanks(int[] ranks)
    {
        for (var i = 0; i < ranks.Length; i++)
        {
            ranks[i] = _source.IndexOfRank(ranks[i]);
        }

        Array.Sort(ranks);
        return new(this, ranks, 0, ranks.Length);
    }

    /// <summary>A suggestion compares the id with all others, so a large corpus makes none: a web site may look up any id.</summary>
    private KeyNotFoundException NotFound(string id) =>
        new($"The corpus {Name} has no article '{id}'.{(Count <= MaxSuggestedIds ? NearestName.DidYouMean(id, _source.Ids) : "")}");
}
