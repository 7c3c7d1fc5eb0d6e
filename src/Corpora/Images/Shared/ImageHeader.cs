using System;
using System.Buffers.Binary;

namespace Corpora.Images;

/// <summary>The first bytes of an image.</summary>
/// <remarks>
/// Its parts are fields, here and in <see cref="ImageLayout"/>: in a program that has just begun, the JIT compiler would work longer on
/// their accessors than the program reads.
/// </remarks>
internal struct ImageHeader
{
    public const int Length = 72;

    private const int MagicAt = 0;
    private const int VersionAt = 8;
    private const int RowsAt = 12;
    private const int ImageLengthAt = 16;
    private const int BodiesAt = 24;
    private const int HeadsAt = 28;
    private const int PoolAt = 32;
    private const int PooledTextsAt = 36;
    private const int FingerprintAt = 40;
    private const int TablesChecksumAt = 48;
    private const int PoolChecksumAt = 56;
    private const int HeaderChecksumAt = 64;

    public uint Rows;

    /// <summary>The bytes of the whole image, which follow from the counts as well: see <see cref="ImageLayout"/>.</summary>
    public ulong ImageLength;

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

    public static ulong ReadMagic(ReadOnlySpan<byte> image) => BinaryPrimitives.ReadUInt64LittleEndian(image.Slice(MagicAt));

    public static uint ReadVersion(ReadOnlySpan<byte> image) => BinaryPrimitives.ReadUInt32LittleEndian(image.Slice(VersionAt));

    public static bool IsIntact(ReadOnlySpan<byte> image) =>
        BinaryPrimitives.ReadUInt64LittleEndian(image.Slice(HeaderChecksumAt)) == Xxh64.Hash(image.Slice(0, HeaderChecksumAt));

    public static ImageHeader Read(ReadOnlySpan<byte> image) => new()
    {
        Rows = BinaryPrimitives.ReadUInt32LittleEndian(image.Slice(RowsAt)),
        ImageLength = BinaryPrimitives.ReadUInt64LittleEndian(image.Slice(ImageLengthAt)),
        Bodies = BinaryPrimitives.ReadUInt32LittleEndian(image.Slice(BodiesAt)),
        Heads = BinaryPrimitives.ReadUInt32LittleEndian(image.Slice(HeadsAt)),
        Pool = BinaryPrimitives.ReadUInt32LittleEndian(image.Slice(PoolAt)),
        PooledTexts = BinaryPrimitives.ReadUInt32LittleEndian(image.Slice(PooledTextsAt)),
        Fingerprint = BinaryPrimitives.ReadUInt64LittleEndian(image.Slice(FingerprintAt)),
        TablesChecksum = BinaryPrimitives.ReadUInt64LittleEndian(image.Slice(TablesChecksumAt)),
        PoolChecksum = BinaryPrimitives.ReadUInt64LittleEndian(image.Slice(PoolChecksumAt)),
    };

    public readonly void Write(Span<byte> image)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(image.Slice(MagicAt), ImageFormat.Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(image.Slice(VersionAt), ImageFormat.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(image.Slice(RowsAt), Rows);
        BinaryPrimitives.WriteUInt64LittleEndian(image.Slice(ImageLengthAt), ImageLength);
        BinaryPrimitives.WriteUInt32LittleEndian(image.Slice(BodiesAt), Bodies);
        BinaryPrimitives.WriteUInt32LittleEndian(image.Slice(HeadsAt), Heads);
        BinaryPrimitives.WriteUInt32LittleEndian(image.Slice(PoolAt), Pool);
        BinaryPrimitives.WriteUInt32LittleEndian(image.Slice(PooledTextsAt), PooledTexts);
        BinaryPrimitives.WriteUInt64LittleEndian(image.Slice(FingerprintAt), Fingerprint);
        BinaryPrimitives.WriteUInt64LittleEndian(image.Slice(TablesChecksumAt), TablesChecksum);
        BinaryPrimitives.WriteUInt64LittleEndian(image.Slice(PoolChecksumAt), PoolChecksum);
        BinaryPrimitives.WriteUInt64LittleEndian(image.Slice(HeaderChecksumAt), Xxh64.Hash(image.Slice(0, HeaderChecksumAt)));
    }
}
