using System.ComponentModel;

namespace Corpora;

/// <summary>
/// Where the articles of a corpus come from. What generated code stands on; programs read a <see cref="Corpus{TArticle}"/>.
/// </summary>
/// <typeparam name="TArticle">The schema of the corpus.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleSource<TArticle>
    where TArticle : Article
{
    /// <summary>Begins a source; what it holds, the derived class says.</summary>
    protected ArticleSource()
    {
    }

    /// <summary>The name of the corpus.</summary>
    public abstract string Name { get; }

    /// <summary>How many articles there are.</summary>
    public abstract int Count { get; }

    /// <summary>Every article's id, in ordinal order.</summary>
    public abstract IEnumerable<string> Ids { get; }

    /// <summary>Gives an article, the same instance each time, and touches no other article's class.</summary>
    /// <param name="index">The article's place in the order of the corpus, from 0 and less than <see cref="Count"/>.</param>
    public abstract TArticle Load(int index);

    /// <summary>Finds an article's place in the order of the corpus by its id, compared ordinally; -1 when there is none.</summary>
    public abstract int IndexOf(ReadOnlySpan<char> id);

    /// <summary>Finds an article's place in the order of the corpus by its place in the ordinal order of the ids.</summary>
    /// <param name="rank">From 0 and less than <see cref="Count"/>.</param>
    public abstract int IndexOfRank(int rank);
}
