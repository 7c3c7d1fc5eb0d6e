using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Corpora.Text;

namespace Corpora;

/// <summary>
/// All articles of a corpus, in its order. An article is loaded when it is asked for, and no other article with it.
/// </summary>
/// <typeparam name="TArticle">The schema of the corpus.</typeparam>
public sealed class Corpus<TArticle> : IReadOnlyList<TArticle>
    where TArticle : Article
{
    private readonly ArticleSource<TArticle> _source;

    /// <summary>Opens a corpus. Generated code does it.</summary>
    /// <param name="source">Where the articles come from.</param>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    public Corpus(ArticleSource<TArticle> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
    }

    /// <summary>The name of the corpus.</summary>
    public string Name => _source.Name;

    /// <summary>How many articles there are.</summary>
    public int Count => _source.Count;

    /// <summary>The article at a place, from 0, in the order of the corpus.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public TArticle this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _source.Load(index);
        }
    }

    /// <summary>The article with an id, compared ordinally.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such article. The message names the nearest id when one is near.</exception>
    public TArticle this[string id]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(id);
            return TryGet(id.AsSpan(), out var article) ? article : throw NotFound(id);
        }
    }

    /// <summary>Finds an article by its id, compared ordinally.</summary>
    /// <returns>Whether there is such an article.</returns>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public bool TryGet(string id, [NotNullWhen(true)] out TArticle? article)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryGet(id.AsSpan(), out article);
    }

    /// <summary>Finds an article by its id, compared ordinally.</summary>
    /// <returns>Whether there is such an article.</returns>
    public bool TryGet(ReadOnlySpan<char> id, [NotNullWhen(true)] out TArticle? article)
    {
        var index = _source.IndexOf(id);
        article = index < 0 ? null : _source.Load(index);
        return article is not null;
    }

    /// <summary>Whether there is an article with this id, compared ordinally. No article is loaded.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public bool Contains(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _source.IndexOf(id) >= 0;
    }

    /// <summary>The articles that have one of the ids, in the order of the corpus, each once. None of them is loaded.</summary>
    /// <param name="ids">Compared ordinally.</param>
    /// <exception cref="ArgumentNullException">The array, or an id, is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such article. The message names the nearest id when one is near.</exception>
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

    /// <summary>Goes through the articles without allocating anything; each one is loaded when it is reached.</summary>
    public ArticleEnumerator<TArticle> GetEnumerator() => new(this);

    IEnumerator<TArticle> IEnumerable<TArticle>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <returns>The article's place in the order of the corpus; -1 when there is none of that id.</returns>
    internal int IndexOf(string id) => _source.IndexOf(id);

    /// <param name="rank">The article's place in the ordinal order of the ids.</param>
    internal TArticle AtRank(int rank) => _source.Load(_source.IndexOfRank(rank));

    /// <param name="ranks">Places in the ordinal order of the ids; the caller uses the array no more.</param>
    internal ArticleList<TArticle> WithRanks(int[] ranks)
    {
        for (var i = 0; i < ranks.Length; i++)
        {
            ranks[i] = _source.IndexOfRank(ranks[i]);
        }

        Array.Sort(ranks);
        return new(this, ranks, 0, ranks.Length);
    }

    private KeyNotFoundException NotFound(string id) =>
        new($"The corpus {Name} has no article '{id}'.{NearestName.DidYouMean(id, _source.Ids)}");
}
