using System.Collections;
using System.ComponentModel;

namespace Corpora;

/// <summary>
/// The articles of a corpus by a key that several articles can have, such as a category, a tag or an author: groups in the order of the
/// keys.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TArticle">The article class of the corpus.</typeparam>
public sealed class LookupIndex<TKey, TArticle> : ILookup<TKey, TArticle>
    where TKey : notnull
    where TArticle : Article
{
    private readonly Corpus<TArticle> _corpus;
    private readonly IndexKeys<TKey> _keys;
    private readonly int[] _offsets;
    private readonly int[] _positions;

    /// <summary>
    /// Initializes an index from its tables. The arrays are not copied; the caller must not change them. Called by generated code; not
    /// intended for direct use.
    /// </summary>
    /// <param name="articles">The corpus.</param>
    /// <param name="keys">The possible keys.</param>
    /// <param name="offsets">
    /// One more than there are possible keys: the positions for the key at index n are those from <c>offsets[n]</c> to
    /// <c>offsets[n + 1]</c>, exclusive. Only members of an enum can be without positions.
    /// </param>
    /// <param name="positions">The articles' positions in the corpus, grouped by key, each group in the order of its articles.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The number of offsets is not the number of keys + 1, or they do not begin with 0 and end with the number of positions.
    /// </exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public LookupIndex(Corpus<TArticle> articles, IndexKeys<TKey> keys, int[] offsets, int[] positions)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(offsets);
        ArgumentNullException.ThrowIfNull(positions);
        if (offsets.Length != keys.All.Count + 1 || offsets[0] != 0 || offsets[^1] != positions.Length)
        {
            throw new ArgumentException(
                $"Expected {keys.All.Count + 1} offsets, from 0 to {positions.Length}, the number of positions.", nameof(offsets));
        }

        _corpus = articles;
        _keys = keys;
        _offsets = offsets;
        _positions = positions;
        Keys = FindKeys();
    }

    /// <summary>The keys that articles have, in order.</summary>
    public IReadOnlyList<TKey> Keys { get; }

    /// <summary>The number of keys that articles have.</summary>
    public int Count => Keys.Count;

    /// <summary>The articles with a key; an empty list if no article has it.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public ArticleList<TArticle> this[TKey key] => GroupAt(Find(key), key);

    IEnumerable<TArticle> ILookup<TKey, TArticle>.this[TKey key] => this[key];

    /// <summary>Whether an article has the key. No article is loaded.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public bool Contains(TKey key) => CountAt(Find(key)) > 0;

    /// <summary>Enumerates the groups in the order of their keys.</summary>
    public IEnumerator<ArticleGroup<TKey, TArticle>> GetEnumerator()
    {
        for (var place = 0; place < _keys.All.Count; place++)
        {
            if (CountAt(place) > 0)
            {
                yield return GroupAt(place, _keys.All[place]);
            }
        }
    }

    IEnumerator<IGrouping<TKey, TArticle>> IEnumerable<IGrouping<TKey, TArticle>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IReadOnlyList<TKey> FindKeys()
    {
        var places = Enumerable.Range(0, _keys.All.Count);
        return places.All(place => CountAt(place) > 0)
            ? _keys.All
            : Array.AsReadOnly(places.Where(place => CountAt(place) > 0).Select(place => _keys.All[place]).ToArray());
    }

    private int Find(TKey key)
    {
        // A test for null alone boxes a value type unless the code is optimized.
        if (!typeof(TKey).IsValueType && key is null)
        {
            throw new ArgumentNullException(nameof(key));
        }

        return _keys.IndexOf(key);
    }

    private int CountAt(int place) => place < 0 ? 0 : _offsets[place + 1] - _offsets[place];

    private ArticleGroup<TKey, TArticle> GroupAt(int place, TKey key) =>
        new(key, _corpus, _positions, place < 0 ? 0 : _offsets[place], CountAt(place));
}
