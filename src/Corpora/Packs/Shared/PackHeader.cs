using System.Buffers.Binary;

namespace Corpora.Packs;

/// <summary>The first bytes of a pack.</summary>
/// <remarks>
/// Its parts are fields, here and in <see cref="PackLayout"/>: at start-up, compiling property accessors would take the JIT compiler longer
/// than the program needs to read the header.
/// </remarks>
internal struct PackHeader
{
    public const int Length = 72;

    private const int MagicAt = 0;
    private const int VersionAt = 8;
    private const int RowsAt = 12;
    private const int PackLengthAt = 16;
    private const int BodiesAt = 24;
    private const int RowHeadersAt = 28;
    private const int PoolAt = 32;
    private const int PooledTextsAt = 36;
    private const int FingerprintAt = 40;
    private const int TablesChecksumAt = 48;
    private const int PoolChecksumAt = 56;
    private const int HeaderChecksumAt = 64;

    /// <summary>The number of articles.</summary>
    public uint Rows;

    /// <summary>The length of the pack in bytes. It also follows from the counts: see <see cref="PackLayout"/>.</summary>
    public ulong PackLength;

    /// <summary>The length of all bodies in bytes.</summary>
    public uint Bodies;

    /// <summary>The length of all row headers in bytes.</summary>
    public uint RowHeaders;

    /// <summary>The length of all pooled texts in bytes.</summary>
    public uint Pool;

    /// <summary>The number of pooled texts.</summary>
    public uint PooledTexts;

    /// <summary>Identifies the content of the articles; the generated code contains the same number.</summary>
    public ulong Fingerprint;

    public ulong TablesChecksum;

    public ulong PoolChecksum;

    public static ulong ReadMagic(ReadOnlySpan<byte> pack) => BinaryPrimitives.ReadUInt64LittleEndian(pack.Slice(MagicAt));

    public static uint ReadVersion(ReadOnlySpan<byte> pack) => BinaryPrimitives.ReadUInt32LittleEndian(pack.Slice(VersionAt));

    public static bool IsIntact(ReadOnlySpan<byte> pack) =>
        BinaryPrimitives.ReadUInt64LittleEndian(pack.Slice(HeaderChecksumAt)) == Xxh64.Hash(pack.Slice(0, HeaderChecksumAt));

    public static PackHeader Read(ReadOnlySpan<byte> pack) => new()
    {
        Rows = BinaryPrimitives.ReadUInt32LittleEndian(pack.Slice(RowsAt)),
        PackLength = BinaryPrimitives.ReadUInt64LittleEndian(pack.Slice(PackLengthAt)),
        Bodies = BinaryPrimitives.ReadUInt32LittleEndian(pack.Slice(BodiesAt)),
        RowHeaders = BinaryPrimitives.ReadUInt32LittleEndian(pack.Slice(RowHeadersAt)),
        Pool = BinaryPrimitives.ReadUInt32LittleEndian(pack.Slice(PoolAt)),
        PooledTexts = BinaryPrimitives.ReadUInt32LittleEndian(pack.Slice(PooledTextsAt)),
        Fingerprint = BinaryPrimitives.ReadUInt64LittleEndian(pack.Slice(FingerprintAt)),
        TablesChecksum = BinaryPrimitives.ReadUInt64LittleEndian(pack.Slice(TablesChecksumAt)),
        PoolChecksum = BinaryPrimitives.ReadUInt64LittleEndian(pack.Slice(PoolChecksumAt)),
    };

    public readonly void Write(Span<byte> pack)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(pack.Slice(MagicAt), PackFormat.Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(pack.Slice(VersionAt), PackFormat.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(pack.Slice(RowsAt), Rows);
        BinaryPrimitives.WriteUInt64LittleEndian(pack.Slice(PackLengthAt), PackLength);
        BinaryPrimitives.WriteUInt32LittleEndian(pack.Slice(BodiesAt), Bodies);
        BinaryPrimitives.WriteUInt32LittleEndian(pack.Slice(RowHeadersAt), RowHeaders);
        BinaryPrimitives.WriteUInt32LittleEndian(pack.Slice(PoolAt), Pool);
        BinaryPrimitives.WriteUInt32LittleEndian(pack.Slice(PooledTextsAt), PooledTexts);
        BinaryPrimitives.WriteUInt64LittleEndian(pack.Slice(FingerprintAt), Fingerprint);
        BinaryPrimitives.WriteUInt64LittleEndian(pack.Slice(TablesChecksumAt), TablesChecksum);
        BinaryPrimitives.WriteUInt64LittleEndian(pack.Slice(PoolChecksumAt), PoolChecksum);
        BinaryPrimitives.WriteUInt64LittleEndian(pack.Slice(HeaderChecksumAt), Xxh64.Hash(pack.Slice(0, HeaderChecksumAt)));
    }
}

/// <summary>
/// The start of each part of a pack, in bytes from the beginning. All of it follows from five counts, so the parts of a pack cannot
/// contradict each other.
/// </summary>
internal readonly struct PackLayout
{
    public const int Bodies = PackHeader.Length;

    public readonly long RowHeaders;

    public readonly long Pool;

    /// <summary>The first table: a row and a tag for each slot.</summary>
    public readonly long Slots;

    /// <summary>The start of each body relative to <see cref="Bodies"/>, then the end of the last one.</summary>
    public readonly long BodyStarts;

    /// <summary>The start of each row header relative to <see cref="RowHeaders"/>, then the end of the last one.</summary>
    public readonly long RowHeaderStarts;

    /// <summary>The start of each pooled text relative to <see cref="Pool"/>, then the end of the last one.</summary>
    public readonly long PoolStarts;

    public readonly long WordCounts;

    public readonly long BodyChecksums;

    public readonly long RowHeaderChecksums;

    /// <summary>The length of the whole pack.</summary>
    public readonly long Length;

    public PackLayout(in PackHeader header)
    {
        RowHeaders = Align((long)Bodies + header.Bodies);
        Pool = Align(RowHeaders + header.RowHeaders);
        Slots = Align(Pool + header.Pool);
        BodyStarts = Slots + (PackFormat.SlotCount(header.Rows) * PackFormat.SlotLength);
        RowHeaderStarts = BodyStarts + ((header.Rows + 1L) * sizeof(uint));
        PoolStarts = RowHeaderStarts + ((header.Rows + 1L) * sizeof(uint));
        WordCounts = PoolStarts + ((header.PooledTexts + 1L) * sizeof(uint));
        BodyChecksums = WordCounts + ((long)header.Rows * sizeof(int));
        RowHeaderChecksums = BodyChecksums + ((long)header.Rows * sizeof(ulong));
        Length = RowHeaderChecksums + ((long)header.Rows * sizeof(ulong));
    }

    private static long Align(long position) => (position + 3) & ~3L;
}
