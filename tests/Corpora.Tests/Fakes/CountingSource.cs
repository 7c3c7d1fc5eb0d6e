namespace Corpora.Tests.Fakes;

/// <summary>A source that records which articles were loaded. The order of the corpus is that of the ids passed to it.</summary>
internal sealed class CountingSource : SourceArticles<TextArticle>
{
    private readonly TextArticle[] _articles;

    public CountingSource(params string[] ids)
        : this("Fake", ids)
    {
    }

    private CountingSource(string name, string[] ids)
        : base(name, [.. ids.Order(StringComparer.Ordinal)], [.. ids.Order(StringComparer.Ordinal).Select(id => Array.IndexOf(ids, id))]) =>
        _articles = [.. ids.Select(id => new TextArticle(id, "text"u8.ToArray()))];

    public List<int> Loads { get; } = [];

    public static Corpus<TextArticle> CorpusOf(int count) =>
        new(new CountingSource([.. Enumerable.Range(0, count).Select(i => $"{i:D5}")]));

    public override TextArticle Load(int index)
    {
        Loads.Add(index);
        return _articles[index];
    }
}
