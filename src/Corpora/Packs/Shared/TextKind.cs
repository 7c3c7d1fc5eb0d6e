namespace Corpora.Packs;

/// <summary>
/// Where a head's text is. In a head it is the low three bits of a number, the rest of which is the kind's own number; the whole is written
/// in groups of seven bits, the lowest first, each but the last with its eighth bit set.
/// </summary>
internal enum TextKind
{
    /// <summary>Here, in UTF-8; the number is that of the bytes, which follow.</summary>
    Utf8,

    /// <summary>
    /// Here, in UTF-16, as it has a surrogate without its partner and so no UTF-8; the number is that of the bytes, which follow.
    /// </summary>
    Utf16,

    /// <summary>In the pool; the number is its place there.</summary>
    Pooled,

    /// <summary>Nowhere: there is none. The number is 0.</summary>
    None,

    /// <summary>Among the header's scalars of this head; the number is its place there.</summary>
    Scalar,
}
