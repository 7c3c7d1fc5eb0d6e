using System.ComponentModel;
using System.Reflection;

namespace Corpora;

/// <summary>Articles that are rows of a pack. Base class of generated code; not intended for direct use.</summary>
/// <remarks>The pack is opened on first access. An instance can be shared between threads.</remarks>
/// <typeparam name="TArticle">The article class of the corpus.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PackArticles<TArticle> : ArticleSource<TArticle>
    where TArticle : Article
{
    private readonly Func<CorpusPack> _open;
    private readonly int[] _rows;
    private readonly TArticle?[] _articles;
    private CorpusPack? _pack;
    private int[]? _positions;

    /// <summary>Initializes the source. The pack is not opened yet.</summary>
    /// <param name="name">The name of the corpus.</param>
    /// <param name="assembly">The assembly that contains the pack as a resource.</param>
    /// <param name="resourceName">The full name of the resource.</param>
    /// <param name="fingerprint">The fingerprint of the articles that the code was generated from.</param>
    /// <param name="rows">
    /// For each article, in the order of the corpus, its row: the position of its id in ordinal order. The array is not copied; the caller
    /// must not change it.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [CLSCompliant(false)]
    protected PackArticles(string name, Assembly assembly, string resourceName, ulong fingerprint, int[] rows)
        : this(name, () => CorpusPack.Open(assembly, resourceName, fingerprint, rows.Length), rows)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(resourceName);
    }

    private protected PackArticles(string name, Func<CorpusPack> open, int[] rows)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(rows);
        Name = name;
        _open = open;
        _rows = rows;
        _articles = new TArticle?[rows.Length];
    }

    internal sealed override string Name { get; }

    internal sealed override int Count => _rows.Length;

    internal sealed override IEnumerable<string> Ids => Enumerable.Range(0, Count).Select(Pack.GetId);

    /// <summary>The pack, opened on first access.</summary>
    /// <exception cref="CorpusPackException">The pack cannot be used.</exception>
    protected CorpusPack Pack => _pack ?? LazyValue.GetOrPublish(ref _pack, _open());

    /// <inheritdoc/>
    /// <exception cref="CorpusPackException">The pack cannot be used.</exception>
    public sealed override TArticle Load(int index) =>
        Volatile.Read(ref _articles[index]) ?? LazyValue.GetOrPublish(ref _articles[index], Create(_rows[index]));

    internal sealed override int IndexOf(ReadOnlySpan<char> id)
    {
        var row = Pack.FindRow(id);
        return row < 0 ? -1 : IndexOfRank(row);
    }

    internal sealed override int IndexOfRank(int rank) => (_positions ?? LazyValue.GetOrPublish(ref _positions, Invert(_rows)))[rank];

    /// <summary>Creates the article of a row. If threads create it at the same time, one of the objects is used.</summary>
    /// <param name="row">The row: the position of the article's id in ordinal order.</param>
    protected abstract TArticle Create(int row);

    private static int[] Invert(int[] rows)
    {
        var positions = new int[rows.Length];
        for (var position = 0; position < rows.Length; position++)
        {
            positions[rows[position]] = position;
        }

        return positions;
    }
}
