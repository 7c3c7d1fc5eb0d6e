namespace Corpora;

/// <summary>The articles that share a value, in the order of their index.</summary>
/// <typeparam name="TKey">The type of the value: for a taxonomy its enum.</typeparam>
/// <typeparam name="TArticle">The schema of the corpus.</typeparam>
public sealed class ArticleGroup<TKey, TArticle> : ArticleList<TArticle>, IGrouping<TKey, TArticle>
    where TKey : notnull
    where TArticle : Article
{
    internal ArticleGroup(TKey key, Corpus<TArticle> articles, int[] positions, int start, int count)
        : base(articles, positions, start, count) => Key = key;

    /// <summary>The value that the articles share.</summary>
    public TKey Key { get; }
}
