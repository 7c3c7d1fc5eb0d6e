namespace Corpora.Packs;

/// <summary>
/// The format of a pack: all articles of a corpus in one binary resource. Corpus.Compiler writes packs, the run-time library reads them;
/// both compile this folder.
/// </summary>
/// <remarks>
/// <para>
/// All numbers are little-endian. Sections begin at multiples of 4 bytes, the alignment of a resource; zeros fill the gaps.
/// </para>
/// <list type="number">
/// <item>The pack's header, see <see cref="PackHeader"/>.</item>
/// <item>Bodies: the articles' texts in UTF-8, one after the other. An article is a row; rows are in ordinal order of the ids.</item>
/// <item>Row headers: for each row its texts, each a <see cref="TextKind"/> with a number and, if the text is not stored elsewhere, its
/// bytes. The texts are the id, the path before the id, the path after the id, the title and the scalars of the article's header in
/// document order.</item>
/// <item>Pool: texts that several row headers share, in UTF-8, one after the other.</item>
/// <item>Tables, see <see cref="PackLayout"/>: a hash table from ids to rows, and columns.</item>
/// </list>
/// <para>
/// The checksums of header and tables are verified when the pack is opened, those of the pool and of each row's header and body when they
/// are first read. All checksums are <see cref="Xxh64"/>.
/// </para>
/// </remarks>
internal static class PackFormat
{
    /// <summary>The first eight bytes: "CorpPak" and 0x1A, which no text file begins with.</summary>
    public const ulong Magic = 0x1A6B_6150_7072_6F43;

    /// <summary>The version of the format. A reader supports one version: reader and writer are released together.</summary>
    public const int Version = 1;

    /// <summary>The maximum length of a pack in bytes. An assembly, with all its resources, has less than 2^31 bytes.</summary>
    public const long MaxLength = 1_800_000_000;

    /// <summary>The row in an empty slot.</summary>
    public const uint NoRow = uint.MaxValue;

    /// <summary>The length of a slot in bytes: 4 for the row, 4 for the tag.</summary>
    public const int SlotLength = 8;

    /// <summary>Two thirds of the slots are used, and at least one is empty, which ends a search.</summary>
    public static long SlotCount(long rows) => rows + (rows / 2) + 1;

    /// <summary>Hashes the bytes of an id in its row header, with their kind as the seed.</summary>
    public static ulong HashId(ReadOnlySpan<byte> id, TextKind kind) => Xxh64.Hash(id, (ulong)kind);

    /// <summary>
    /// The slot where the search for an id begins. It continues with the next slot, after the last with the first, until an empty one.
    /// </summary>
    public static int FirstSlot(ulong hash, int slots) => (int)(((hash & uint.MaxValue) * (ulong)slots) >> 32);

    /// <summary>The part of the hash in a slot, which saves reading the row headers of other ids.</summary>
    public static uint Tag(ulong hash) => (uint)(hash >> 32);
}
