using System.Collections;

namespace Corpora;

/// <summary>The articles of a corpus by a value that several of them may have: groups in the order of the values.</summary>
/// <typeparam name="TKey">The type of the values.</typeparam>
/// <typeparam name="TArticle">The schema of the corpus.</typeparam>
public sealed class LookupIndex<TKey, TArticle> : ILookup<TKey, TArticle>
    where TKey : notnull
    where TArticle : Article
{
    private readonly Corpus<TArticle> _articles;
    private readonly IndexKeys<TKey> _keys;
    private readonly int[] _offsets;
    private readonly int[] _positions;

    /// <summary>Takes the tables of the index. The arrays are kept, not copied: the caller changes them no more.</summary>
    /// <param name="articles">The corpus.</param>
    /// <param name="keys">The values that articles have.</param>
    /// <param name="offsets">
    /// One more than there are keys: the positions of the key at place n are those from <c>offsets[n]</c> up to, and without,
    /// <c>offsets[n + 1]</c>.
    /// </param>
    /// <param name="positions">The articles' places in the order of the corpus, grouped by key, in the order of each group.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is not one offset more than keys, or they do not begin with 0 and end with the number of positions.
    /// </exception>
    public LookupIndex(Corpus<TArticle> articles, IndexKeys<TKey> keys, int[] offsets, int[] positions)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(offsets);
        ArgumentNullException.ThrowIfNull(positions);
        if (offsets.Length != keys.All.Count + 1 || offsets[0] != 0 || offsets[^1] != positions.Length)
        {
            throw new ArgumentException(
                $"There must be one offset more than the {keys.All.Count} keys, from 0 to {positions.Length}, the number of positions.",
                nameof(offsets));
        }

        _articles = articles;
        _keys = keys;
        _offsets = offsets;
        _positions = positions;
    }

    /// <summary>The values that articles have, in their order.</summary>
    public IReadOnlyList<TKey> Keys => _keys.All;

    /// <summary>How many values articles have.</summary>
    public int Count => _keys.All.Count;

    /// <summary>The articles with a value; none for a value that no article has.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ArticleList<TArticle> this[TKey key] => GroupOf(key, Find(key));

    IEnumerable<TArticle> ILookup<TKey, TArticle>.this[TKey key] => this[key];

    /// <summary>Whether an article has this value.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public bool Contains(TKey key) => Find(key) >= 0;

    /// <summary>Goes through the values, in their order, each with its articles.</summary>
    public IEnumerator<ArticleGroup<TKey, TArticle>> GetEnumerator()
    {
        for (var place = 0; place < Count; place++)
        {
            yield return GroupOf(_keys.All[place], place);
        }
    }

    IEnumerator<IGrouping<TKey, TArticle>> IEnumerable<IGrouping<TKey, TArticle>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Find(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _keys.IndexOf(key);
    }

    private ArticleGroup<TKey, TArticle> GroupOf(TKey key, int place) => place < 0
        ? new(key, _articles, _positions, 0, 0)
        : new(key, _articles, _positions, _offsets[place], _offsets[place + 1] - _offsets[place]);
}
