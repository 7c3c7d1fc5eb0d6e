using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Corpora;

/// <summary>The articles of a corpus by a key that is unique to an article, in the order of the keys.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TArticle">The article class of the corpus.</typeparam>
public sealed class UniqueIndex<TKey, TArticle> : IReadOnlyDictionary<TKey, TArticle>
    where TKey : notnull
    where TArticle : Article
{
    private readonly Corpus<TArticle> _corpus;
    private readonly IndexKeys<TKey> _keys;
    private readonly int[] _positions;

    /// <summary>
    /// Initializes an index from its tables. The array is not copied; the caller must not change it. Called by generated code; not intended
    /// for direct use.
    /// </summary>
    /// <param name="articles">The corpus.</param>
    /// <param name="keys">The keys that articles have.</param>
    /// <param name="positions">For each key, the position of its article in the corpus.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The numbers of keys and of positions differ.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public UniqueIndex(Corpus<TArticle> articles, IndexKeys<TKey> keys, int[] positions)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(positions);
        if (keys.All.Count != positions.Length)
        {
            throw new ArgumentException($"There are {keys.All.Count} keys but {positions.Length} positions.", nameof(positions));
        }

        _corpus = articles;
        _keys = keys;
        _positions = positions;
        Values = new ArticleList<TArticle>(articles, positions, 0, positions.Length);
    }

    /// <summary>The keys that articles have, in order.</summary>
    public IReadOnlyList<TKey> Keys => _keys.All;

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TArticle>.Keys => Keys;

    /// <summary>The articles that have a key, in the order of the keys.</summary>
    public ArticleList<TArticle> Values { get; }

    IEnumerable<TArticle> IReadOnlyDictionary<TKey, TArticle>.Values => Values;

    /// <summary>The number of articles that have a key.</summary>
    public int Count => _positions.Length;

    /// <summary>The article with a key.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    /// <exception cref="KeyNotFoundException">No article has the key.</exception>
    public TArticle this[TKey key] => TryGetValue(key, out var article)
        ? article
        : throw new KeyNotFoundException($"No article of the corpus {_corpus.Name} has the key '{key}'.");

    /// <summary>Whether an article has the key. No article is loaded.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public bool ContainsKey(TKey key) => Find(key) >= 0;

    /// <summary>Gets the article with a key.</summary>
    /// <returns><see langword="false"/> if no article has the key.</returns>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TArticle value)
    {
        var place = Find(key);
        value = place < 0 ? null : _corpus[_positions[place]];
        return place >= 0;
    }

    /// <summary>Enumerates the keys in order, each with its article, which is loaded when it is reached.</summary>
    public IEnumerator<KeyValuePair<TKey, TArticle>> GetEnumerator()
    {
        for (var place = 0; place < Count; place++)
        {
            yield return new(_keys.All[place], Values[place]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Find(TKey key)
    {
        // A test for null alone boxes a value type unless the code is optimized.
        if (!typeof(TKey).IsValueType && key is null)
        {
            throw new ArgumentNullException(nameof(key));
        }

        return _keys.IndexOf(key);
    }
}
