using System.ComponentModel;
using Corpora.Indexes;

namespace Corpora;

/// <summary>Makes the keys of indexes. What generated code stands on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IndexKeyTable
{
    /// <summary>Keys that are values. The array is kept, not copied: the caller changes it no more.</summary>
    /// <remarks>Web addresses are equal when their normalised texts are, with the part behind <c>#</c>.</remarks>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="keys">In the order of the index, no two of them equal.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentException">Two keys are equal.</exception>
    public static IndexKeys<TKey> Of<TKey>(TKey[] keys)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(keys);
        return new ValueKeys<TKey>(keys);
    }

    /// <summary>Keys that are articles of a corpus. None of them is loaded but for who asks for the keys themselves.</summary>
    /// <typeparam name="TTarget">The schema of the articles that are keys.</typeparam>
    /// <param name="articles">The corpus that has them.</param>
    /// <param name="sortedIds">Their ids in ordinal order, which is the order of the index.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IndexKeys<TTarget> OfArticles<TTarget>(Corpus<TTarget> articles, string[] sortedIds)
        where TTarget : Article
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(sortedIds);
        return new ArticleKeys<TTarget>(articles, sortedIds);
    }
}
