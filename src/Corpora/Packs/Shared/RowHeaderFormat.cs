namespace Corpora.Packs;

/// <summary>
/// Where a text of a row header is stored. A row header contains it as the low three bits of a number whose other bits are the kind's own
/// number. The whole is written in groups of seven bits, the lowest first; all but the last have their eighth bit set.
/// </summary>
internal enum TextKind
{
    /// <summary>In the row header, in UTF-8; the number is the length of the bytes that follow.</summary>
    Utf8,

    /// <summary>
    /// In the row header, in UTF-16, because an unpaired surrogate has no UTF-8; the number is the length of the bytes that follow.
    /// </summary>
    Utf16,

    /// <summary>In the pool; the number is its index there.</summary>
    Pooled,

    /// <summary>Nowhere: there is no text. The number is 0.</summary>
    None,

    /// <summary>In the scalars of the same row header; the number is its index there.</summary>
    Scalar,
}

/// <summary>The indexes of the texts in a row header.</summary>
internal static class RowHeaderTexts
{
    public const int Id = 0;

    /// <summary>The path before the id; the whole path if there is no text <see cref="AfterId"/>.</summary>
    public const int BeforeId = 1;

    /// <summary>The path after the id; no text if the path does not contain the id.</summary>
    public const int AfterId = 2;

    public const int Title = 3;

    /// <summary>The first scalar of the article's header; the others follow.</summary>
    public const int FirstScalar = 4;
}
