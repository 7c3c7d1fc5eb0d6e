namespace Corpora.Packs;

/// <summary>
/// Where each part of a pack begins, in bytes from its beginning. All of it follows from five counts, so that no place in a pack can
/// contradict another.
/// </summary>
internal readonly struct PackLayout
{
    public const int Bodies = PackHeader.Length;

    public readonly long Heads;

    public readonly long Pool;

    /// <summary>The first of the tables: a row and a tag for each slot.</summary>
    public readonly long Slots;

    /// <summary>Where each body begins, from <see cref="Bodies"/>; then where the last one ends.</summary>
    public readonly long BodyStarts;

    /// <summary>Where each head begins, from <see cref="Heads"/>; then where the last one ends.</summary>
    public readonly long HeadStarts;

    /// <summary>Where each pooled text begins, from <see cref="Pool"/>; then where the last one ends.</summary>
    public readonly long PoolStarts;

    public readonly long WordCounts;

    public readonly long BodyChecksums;

    public readonly long HeadChecksums;

    /// <summary>Of the whole pack.</summary>
    public readonly long Length;

    public PackLayout(in PackHeader header)
    {
        Heads = Align((long)Bodies + header.Bodies);
        Pool = Align(Heads + header.Heads);
        Slots = Align(Pool + header.Pool);
        BodyStarts = Slots + (PackFormat.SlotCount(header.Rows) * PackFormat.SlotLength);
        HeadStarts = BodyStarts + ((header.Rows + 1L) * sizeof(uint));
        PoolStarts = HeadStarts + ((header.Rows + 1L) * sizeof(uint));
        WordCounts = PoolStarts + ((header.PooledTexts + 1L) * sizeof(uint));
        BodyChecksums = WordCounts + ((long)header.Rows * sizeof(int));
        HeadChecksums = BodyChecksums + ((long)header.Rows * sizeof(ulong));
        Length = HeadChecksums + ((long)header.Rows * sizeof(ulong));
    }

    private static long Align(long position) => (position + 3) & ~3L;
}
