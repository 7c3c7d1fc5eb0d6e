using System.Collections;

namespace Corpora.Indexes;

/// <summary>Keys that are articles, known by their ids.</summary>
internal sealed class ArticleKeys<TTarget>(Corpus<TTarget> articles, string[] sortedIds) : IndexKeys<TTarget>, IReadOnlyList<TTarget>
    where TTarget : Article
{
    public override IReadOnlyList<TTarget> All => this;

    public int Count => sortedIds.Length;

    public TTarget this[int index] => articles[sortedIds[index]];

    public IEnumerator<TTarget> GetEnumerator() => sortedIds.Select(id => articles[id]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override int IndexOf(TTarget key) => OrdinalTable.IndexOf(sortedIds, key.Id);
}
