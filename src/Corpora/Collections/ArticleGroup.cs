namespace Corpora;

/// <summary>The articles that share a value of a taxonomy, in the order of the corpus.</summary>
/// <typeparam name="TKey">The enum of the taxonomy's values.</typeparam>
/// <typeparam name="TArticle">The schema of the corpus.</typeparam>
public sealed class ArticleGroup<TKey, TArticle> : ArticleList<TArticle>, IGrouping<TKey, TArticle>
    where TKey : struct, Enum
    where TArticle : Article
{
    internal ArticleGroup(TKey key, Corpus<TArticle> articles, int[] positions, int start, int count)
        : base(articles, positions, start, count) => Key = key;

    /// <summary>The value that the articles share.</summary>
    public TKey Key { get; }
}
