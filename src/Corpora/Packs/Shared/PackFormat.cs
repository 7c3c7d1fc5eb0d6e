using System;

namespace Corpora.Packs;

/// <summary>
/// The pack of a corpus: all its articles in one blob. The compiler's writer and the run-time library's reader both build on this folder.
/// </summary>
/// <remarks>
/// <para>
/// All numbers are little-endian. A section begins at a multiple of 4 bytes, which is what a resource is aligned to; zeros fill the gap.
/// </para>
/// <list type="number">
/// <item>The header, see <see cref="PackHeader"/>.</item>
/// <item>Bodies: the articles' texts in UTF-8, one behind the other. An article is a row; rows stand in ordinal order of the ids.</item>
/// <item>Heads: for each row its texts, each a <see cref="TextKind"/> with a number and, if the text is its own, the bytes: the id, what
/// stands in its path before the id, what stands behind it, the title, then the scalars of its header in document order.</item>
/// <item>Pool: texts that several heads share, in UTF-8, one behind the other.</item>
/// <item>Tables, see <see cref="PackLayout"/>: a hash table from ids to rows, and columns.</item>
/// </list>
/// <para>
/// The checksums of header and tables are checked when the pack is opened, that of the pool and of each row's head and body when it is
/// read for the first time. All are <see cref="Xxh64"/>.
/// </para>
/// </remarks>
internal static class PackFormat
{
    /// <summary>The first eight bytes: "CorpImg" and 0x1A, which no text file begins with.</summary>
    public const ulong Magic = 0x1A67_6D49_7072_6F43;

    /// <summary>Of the format. A reader reads one version: it comes with the writer, in packages of one version.</summary>
    public const int Version = 1;

    /// <summary>The most bytes that a pack may have. A resource has less than 2^31, and its assembly needs some as well.</summary>
    public const long MaxLength = 1_800_000_000;

    /// <summary>The row of a slot that is free.</summary>
    public const uint NoRow = uint.MaxValue;

    /// <summary>The bytes of a slot: 4 for the row, 4 for the tag.</summary>
    public const int SlotLength = 8;

    /// <summary>Two thirds of the slots are taken, and at least one is free: where a search ends.</summary>
    public static long SlotCount(long rows) => rows + (rows / 2) + 1;

    /// <summary>An id's hash: of the bytes that its head holds, with their kind as seed.</summary>
    public static ulong HashId(ReadOnlySpan<byte> id, TextKind kind) => Xxh64.Hash(id, (ulong)kind);

    /// <summary>Where the search for an id begins; it goes on to the next slot, and from the last to the first, until a free one.</summary>
    public static int FirstSlot(ulong hash, int slots) => (int)(((hash & uint.MaxValue) * (ulong)slots) >> 32);

    /// <summary>What a slot keeps of the hash, so that hardly ever another id's head is read.</summary>
    public static uint Tag(ulong hash) => (uint)(hash >> 32);
}
