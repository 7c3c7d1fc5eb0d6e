using System.ComponentModel;

namespace Corpora;

/// <summary>
/// Loads the articles of a corpus: from C# classes (<see cref="SourceArticles{TArticle}"/>) or from a pack
/// (<see cref="PackArticles{TArticle}"/>). Used by generated code; not intended for direct use.
/// </summary>
/// <typeparam name="TArticle">The article class of the corpus.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleSource<TArticle>
    where TArticle : Article
{
    /// <summary>Initializes the base of a source. Its internal members can be implemented only in this assembly.</summary>
    protected ArticleSource()
    {
    }

    /// <summary>The name of the corpus.</summary>
    internal abstract string Name { get; }

    /// <summary>The number of articles.</summary>
    internal abstract int Count { get; }

    /// <summary>The ids of all articles, in ordinal order.</summary>
    internal abstract IEnumerable<string> Ids { get; }

    /// <summary>Loads an article, and no other article's class. Every call returns the same instance.</summary>
    /// <param name="index">The article's position in the corpus: from 0 to the number of articles - 1.</param>
    public abstract TArticle Load(int index);

    /// <summary>Finds the position of an article in the corpus by its id, compared ordinally; -1 if no article has the id.</summary>
    internal abstract int IndexOf(ReadOnlySpan<char> id);

    /// <summary>Converts the position of an id in ordinal order to the article's position in the corpus.</summary>
    internal abstract int IndexOfRank(int rank);
}

/// <summary>Articles that are C# classes. Base class of generated code; not intended for direct use.</summary>
/// <typeparam name="TArticle">The article class of the corpus.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SourceArticles<TArticle> : ArticleSource<TArticle>
    where TArticle : Article
{
    private readonly string[] _sortedIds;
    private readonly int[] _positions;

    /// <summary>Initializes the table of ids. The arrays are not copied; the caller must not change them.</summary>
    /// <param name="name">The name of the corpus.</param>
    /// <param name="sortedIds">The ids of all articles, in ordinal order.</param>
    /// <param name="positions">For each id, the position of its article in the corpus.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The numbers of ids and of positions differ.</exception>
    protected SourceArticles(string name, string[] sortedIds, int[] positions)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(sortedIds);
        ArgumentNullException.ThrowIfNull(positions);
        if (sortedIds.Length != positions.Length)
        {
            throw new ArgumentException($"There are {sortedIds.Length} ids but {positions.Length} positions.", nameof(positions));
        }

        Name = name;
        _sortedIds = sortedIds;
        _positions = positions;
    }

    internal sealed override string Name { get; }

    internal sealed override int Count => _sortedIds.Length;

    internal sealed override IEnumerable<string> Ids => _sortedIds;

    internal sealed override int IndexOf(ReadOnlySpan<char> id)
    {
        var found = OrdinalSearch.IndexOf(_sortedIds, id);
        return found < 0 ? -1 : _positions[found];
    }

    internal sealed override int IndexOfRank(int rank) => _positions[rank];
}
