using System.Collections;
using System.ComponentModel;

namespace Corpora;

/// <summary>Goes through articles, and loads each one when it is reached.</summary>
/// <typeparam name="TArticle">The schema of the corpus.</typeparam>
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

    /// <summary>The article that was reached.</summary>
    public readonly TArticle Current => _articles[_index];

    readonly object IEnumerator.Current => Current;

    /// <summary>Goes on to the next article; <see langword="false"/> behind the last.</summary>
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

    /// <summary>Goes back before the first article.</summary>
    public void Reset() => _index = -1;

    /// <summary>There is nothing to free.</summary>
    public readonly void Dispose()
    {
    }
}
