using System.Collections;

namespace Corpora;

/// <summary>The articles of a corpus by a taxonomy, such as category or tags: groups in the order of the enum.</summary>
/// <typeparam name="TKey">The enum of the taxonomy's values.</typeparam>
/// <typeparam name="TArticle">The schema of the corpus.</typeparam>
public sealed class TaxonomyIndex<TKey, TArticle> : ILookup<TKey, TArticle>
    where TKey : struct, Enum
    where TArticle : Article
{
    private readonly Corpus<TArticle> _articles;
    private readonly int[] _offsets;
    private readonly int[] _positions;

    /// <summary>Takes the tables of the index. The arrays are kept, not copied: the caller changes them no more.</summary>
    /// <param name="articles">The corpus.</param>
    /// <param name="offsets">
    /// One more than the enum has values, which are numbered from 1: the positions of the value v are those from <c>offsets[v - 1]</c> up
    /// to, and without, <c>offsets[v]</c>.
    /// </param>
    /// <param name="positions">The articles' places in the order of the corpus, grouped by value, in ascending order in each group.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The offsets do not begin with 0 and end with the number of positions.</exception>
    /// <exception cref="NotSupportedException">The enum is not based on <see cref="int"/>.</exception>
    public TaxonomyIndex(Corpus<TArticle> articles, int[] offsets, int[] positions)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(offsets);
        ArgumentNullException.ThrowIfNull(positions);
        if (offsets.Length == 0 || offsets[0] != 0 || offsets[^1] != positions.Length)
        {
            throw new ArgumentException($"The offsets must range from 0 to {positions.Length}, the number of positions.", nameof(offsets));
        }

        _articles = articles;
        _offsets = offsets;
        _positions = positions;
        Keys = FindKeys(offsets).AsReadOnly();
    }

    /// <summary>The values that have articles, in the order of the enum.</summary>
    public IReadOnlyList<TKey> Keys { get; }

    /// <summary>How many values have articles.</summary>
    public int Count => Keys.Count;

    /// <summary>The articles with a value, in the order of the corpus; none for a value that no article has.</summary>
    public ArticleList<TArticle> this[TKey key] => GroupOf(key);

    IEnumerable<TArticle> ILookup<TKey, TArticle>.this[TKey key] => GroupOf(key);

    /// <summary>Whether an article has this value.</summary>
    public bool Contains(TKey key) => CountOf(EnumNumber.ToInt32(key)) > 0;

    /// <summary>Goes through the values that have articles, in the order of the enum, each with its articles.</summary>
    public IEnumerator<ArticleGroup<TKey, TArticle>> GetEnumerator()
    {
        foreach (var key in Keys)
        {
            yield return GroupOf(key);
        }
    }

    IEnumerator<IGrouping<TKey, TArticle>> IEnumerable<IGrouping<TKey, TArticle>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static List<TKey> FindKeys(int[] offsets)
    {
        var keys = new List<TKey>();
        for (var value = 1; value < offsets.Length; value++)
        {
            if (offsets[value] > offsets[value - 1])
            {
                keys.Add(EnumNumber.FromInt32<TKey>(value));
            }
        }

        return keys;
    }

    private ArticleGroup<TKey, TArticle> GroupOf(TKey key)
    {
        var value = EnumNumber.ToInt32(key);
        var count = CountOf(value);
        return new(key, _articles, _positions, count == 0 ? 0 : _offsets[value - 1], count);
    }

    private int CountOf(int value) => value > 0 && value < _offsets.Length ? _offsets[value] - _offsets[value - 1] : 0;
}
