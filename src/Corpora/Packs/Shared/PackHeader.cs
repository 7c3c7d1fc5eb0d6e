using System;
using System.Buffers.Binary;

namespace Corpora.Packs;

/// <summary>The first bytes of a pack.</summary>
/// <remarks>
/// Its parts are fields, here and in <see cref="PackLayout"/>: in a program that has just begun, the JIT compiler would work longer on
/// their accessors than the program reads.
/// </remarks>
internal struct PackHeader
{
    public const int Length = 72;

    private const int MagicAt = 0;
    private const int VersionAt = 8;
    private const int RowsAt = 12;
    private const int PackLengthAt = 16;
    private const int BodiesAt = 24;
    private const int HeadsAt = 28;
    private const int PoolAt = 32;
    private const int PooledTextsAt = 36;
    private const int FingerprintAt = 40;
    private const int TablesChecksumAt = 48;
    private const int PoolChecksumAt = 56;
    private const int HeaderChecksumAt = 64;

    public uint Rows;

    /// <summary>The bytes of the whole pack, which follow from the counts as well: see <see cref="PackLayout"/>.</summary>
    public ulong PackLength;

    /// <summary>The bytes of all bodies.</summary>
    public uint Bodies;

    /// <summary>The bytes of all heads.</summary>
    public uint Heads;

    /// <summary>The bytes of all pooled texts.</summary>
    public uint Pool;

    public uint PooledTexts;

    /// <summary>What tells these articles from others: the generated code has the same number.</summary>
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
        Heads = BinaryPrimitives.ReadUInt32LittleEndian(pack.Slice(HeadsAt)),
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
        BinaryPrimitives.WriteUInt32LittleEndian(pack.Slice(HeadsAt), Heads);
        BinaryPrimitives.WriteUInt32LittleEndian(pack.Slice(PoolAt), Pool);
        BinaryPrimitives.WriteUInt32LittleEndian(pack.Slice(PooledTextsAt), PooledTexts);
        BinaryPrimitives.WriteUInt64LittleEndian(pack.Slice(FingerprintAt), Fingerprint);
        BinaryPrimitives.WriteUInt64LittleEndian(pack.Slice(TablesChecksumAt), TablesChecksum);
        BinaryPrimitives.WriteUInt64LittleEndian(pack.Slice(PoolChecksumAt), PoolChecksum);
        BinaryPrimitives.WriteUInt64LittleEndian(pack.Slice(HeaderChecksumAt), Xxh64.Hash(pack.Slice(0, HeaderChecksumAt)));
    }
}
