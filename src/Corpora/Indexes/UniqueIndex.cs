using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Corpora;

/// <summary>The articles of a corpus by a value that no two of them have, in the order of the values.</summary>
/// <typeparam name="TKey">The type of the values.</typeparam>
/// <typeparam name="TArticle">The schema of the corpus.</typeparam>
public sealed class UniqueIndex<TKey, TArticle> : IReadOnlyDictionary<TKey, TArticle>
    where TKey : notnull
    where TArticle : Article
{
    private readonly Corpus<TArticle> _articles;
    private readonly IndexKeys<TKey> _keys;
    private readonly int[] _positions;

    /// <summary>Takes the tables of the index. The array is kept, not copied: the caller changes it no more.</summary>
    /// <param name="articles">The corpus.</param>
    /// <param name="keys">The values that articles have.</param>
    /// <param name="positions">For each key the place, in the order of the corpus, of the article that has it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are not as many keys as positions.</exception>
    public UniqueIndex(Corpus<TArticle> articles, IndexKeys<TKey> keys, int[] positions)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(positions);
        if (keys.All.Count != positions.Length)
        {
            throw new ArgumentException($"There are {keys.All.Count} keys but {positions.Length} positions.", nameof(positions));
        }

        _articles = articles;
        _keys = keys;
        _positions = positions;
        Values = new ArticleList<TArticle>(articles, positions, 0, positions.Length);
    }

    /// <summary>The values that articles have, in their order.</summary>
    public IReadOnlyList<TKey> Keys => _keys.All;

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TArticle>.Keys => Keys;

    /// <summary>The articles that have a value, in the order of the values.</summary>
    public ArticleList<TArticle> Values { get; }

    IEnumerable<TArticle> IReadOnlyDictionary<TKey, TArticle>.Values => Values;

    /// <summary>How many articles have a value.</summary>
    public int Count => _positions.Length;

    /// <summary>The article with a value.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="KeyNotFoundException">No article has it.</exception>
    public TArticle this[TKey key] => TryGetValue(key, out var article)
        ? article
        : throw new KeyNotFoundException($"No article of the corpus {_articles.Name} has the value '{key}'.");

    /// <summary>Whether an article has this value. No article is loaded.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public bool ContainsKey(TKey key) => Find(key) >= 0;

    /// <summary>Finds the article with a value.</summary>
    /// <returns>Whether an article has it.</returns>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TArticle value)
    {
        var place = Find(key);
        value = place < 0 ? null : _articles[_positions[place]];
        return place >= 0;
    }

    /// <summary>Goes through the values, in their order, each with its article, which is loaded when it is reached.</summary>
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
        ArgumentNullException.ThrowIfNull(key);
        return _keys.IndexOf(key);
    }
}
