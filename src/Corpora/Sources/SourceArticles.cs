using System.ComponentModel;

namespace Corpora;

/// <summary>Articles that are C# classes. What generated code stands on; programs read a <see cref="Corpus{TArticle}"/>.</summary>
/// <typeparam name="TArticle">The schema of the corpus.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SourceArticles<TArticle> : ArticleSource<TArticle>
    where TArticle : Article
{
    private readonly string[] _sortedIds;
    private readonly int[] _positions;

    /// <summary>Takes the table of ids. The arrays are kept, not copied: the caller changes them no more.</summary>
    /// <param name="name">The name of the corpus.</param>
    /// <param name="sortedIds">Every article's id, in ordinal order.</param>
    /// <param name="positions">For each of these ids the article's place in the order of the corpus.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are not as many ids as positions.</exception>
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

    /// <inheritdoc/>
    public sealed override string Name { get; }

    /// <inheritdoc/>
    public sealed override int Count => _sortedIds.Length;

    /// <inheritdoc/>
    public sealed override IEnumerable<string> Ids => _sortedIds;

    /// <inheritdoc/>
    public sealed override int IndexOf(ReadOnlySpan<char> id)
    {
        var found = OrdinalTable.IndexOf(_sortedIds, id);
        return found < 0 ? -1 : _positions[found];
    }

    /// <inheritdoc/>
    public sealed override int IndexOfRank(int rank) => _positions[rank];
}
