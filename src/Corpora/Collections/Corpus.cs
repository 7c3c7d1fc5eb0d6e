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

    /// <summary>Goes through the articles without allocating anything; each one is loaded when it is reached.</summary>
    public ArticleEnumerator<TArticle> GetEnumerator() => new(this);

    IEnumerator<TArticle> IEnumerable<TArticle>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private KeyNotFoundException NotFound(string id) =>
        new($"The corpus {Name} has no article '{id}'.{NearestName.DidYouMean(id, _source.Ids)}");
}
