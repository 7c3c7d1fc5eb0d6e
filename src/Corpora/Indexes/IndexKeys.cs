using System.ComponentModel;

namespace Corpora;

/// <summary>The keys of an index: where each one stands among them. What generated code stands on.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class IndexKeys<TKey>
    where TKey : notnull
{
    private protected IndexKeys()
    {
    }

    /// <summary>The keys in their order.</summary>
    public abstract IReadOnlyList<TKey> All { get; }

    /// <returns>The key's place among all; -1 when it is none of them.</returns>
    internal abstract int IndexOf(TKey key);
}
