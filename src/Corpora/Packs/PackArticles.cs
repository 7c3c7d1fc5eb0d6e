using System.ComponentModel;
using System.Reflection;

namespace Corpora;

/// <summary>Articles that are rows of a pack. What generated code stands on; programs read a <see cref="Corpus{TArticle}"/>.</summary>
/// <remarks>The pack is opened when something of it is first asked for. An instance may be shared between threads.</remarks>
/// <typeparam name="TArticle">The schema of the corpus.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PackArticles<TArticle> : ArticleSource<TArticle>
    where TArticle : Article
{
    private readonly Func<CorpusPack> _open;
    private readonly int[] _rows;
    private readonly TArticle?[] _articles;
    private CorpusPack? _pack;
    private int[]? _positions;

    /// <summary>Says where the pack is. Nothing is read.</summary>
    /// <param name="name">The name of the corpus.</param>
    /// <param name="assembly">The one that has the pack as a resource.</param>
    /// <param name="resourceName">The resource's full name.</param>
    /// <param name="fingerprint">That of the articles which the code was generated from.</param>
    /// <param name="rows">
    /// For each article, in the order of the corpus, its row: its place in the ordinal order of the ids. The array is kept, not copied: the
    /// caller changes it no more.
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

    /// <inheritdoc/>
    public sealed override string Name { get; }

    /// <inheritdoc/>
    public sealed override int Count => _rows.Length;

    /// <inheritdoc/>
    /// <exception cref="CorpusPackException">The pack can't be read.</exception>
    public sealed override IEnumerable<string> Ids => Enumerable.Range(0, Count).Select(Pack.GetId);

    /// <summary>The pack that the articles are in.</summary>
    /// <exception cref="CorpusPackException">The pack can't be read.</exception>
    protected CorpusPack Pack => _pack ?? LazyValue.Keep(ref _pack, _open());

    /// <inheritdoc/>
    public sealed override TArticle Load(int index) =>
        Volatile.Read(ref _articles[index]) ?? LazyValue.Keep(ref _articles[index], Create(_rows[index]));

    /// <inheritdoc/>
    /// <exception cref="CorpusPackException">The pack can't be read, or is damaged where the id is looked for.</exception>
    public sealed override int IndexOf(ReadOnlySpan<char> id)
    {
        var row = Pack.FindRow(id);
        return row < 0 ? -1 : IndexOfRank(row);
    }

    /// <inheritdoc/>
    public sealed override int IndexOfRank(int rank) => (_positions ?? LazyValue.Keep(ref _positions, Invert(_rows)))[rank];

    /// <summary>Makes the article of a row. It may be made more than once; one of them is kept.</summary>
    /// <param name="row">The article's place in the ordinal order of the ids.</param>
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
