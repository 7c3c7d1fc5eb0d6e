using System.Buffers.Binary;

namespace Corpora.Packs;

/// <summary>
/// A pack whose header and tables are intact and which was made from the articles that the code was generated from. Every section and
/// table is inside of it.
/// </summary>
internal sealed class PackContent
{
    public readonly PackHeader Header;

    public readonly PackLayout Layout;

    private readonly string _name;
    private readonly PackMemory _memory;

    private PackContent(string name, PackMemory memory, in PackHeader header)
    {
        _name = name;
        _memory = memory;
        Header = header;
        Layout = new(header);
    }

    public bool IsMapped => _memory.IsMapped;

    public ReadOnlySpan<byte> Bytes => _memory.Bytes;

    /// <exception cref="CorpusPackException">It is anything else than what this class stands for.</exception>
    public static PackContent Open(Stream stream, string name, ulong fingerprint, int rows)
    {
        var memory = PackMemory.From(stream, name);
        var bytes = memory.Bytes;
        if (FindFault(bytes) is { } fault)
        {
            throw new CorpusPackException(name, fault);
        }

        var content = new PackContent(name, memory, PackHeader.Read(bytes));
        if (bytes.Length != content.Layout.Length || content.Header.PackLength != (ulong)bytes.Length)
        {
            throw content.WrongLength();
        }

        if (content.Header.Fingerprint != fingerprint || content.Header.Rows != rows)
        {
            throw new CorpusPackException(name, "was built from different articles than the code that reads it; rebuild the project");
        }

        return Xxh64.Hash(bytes[(int)content.Layout.Slots..]) == content.Header.TablesChecksum
            ? content
            : throw content.Damaged("its tables are");
    }

    public int ReadInt32(long table, int index) =>
        BinaryPrimitives.ReadInt32LittleEndian(Bytes[((int)table + (index * sizeof(int)))..]);

    public ulong ReadUInt64(long table, int index) =>
        BinaryPrimitives.ReadUInt64LittleEndian(Bytes[((int)table + (index * sizeof(ulong)))..]);

    /// <summary>What lies between a place of a table and the next one; places are counted from the beginning of a section.</summary>
    /// <exception cref="CorpusPackException">That is not inside of the section, though the tables have the right checksum.</exception>
    public ReadOnlySpan<byte> Slice(long section, uint sectionLength, long table, int index)
    {
        var places = Bytes.Slice((int)table + (index * sizeof(int)), 2 * sizeof(int));
        var start = BinaryPrimitives.ReadUInt32LittleEndian(places);
        var end = BinaryPrimitives.ReadUInt32LittleEndian(places[sizeof(int)..]);
        return start <= end && end <= sectionLength
            ? Bytes.Slice((int)section + (int)start, (int)(end - start))
            : throw Damaged("its tables are");
    }

    public CorpusPackException Damaged(string part) => new(_name, DamagedText(part));

    /// <summary>What can be said before the header means anything.</summary>
    private static string? FindFault(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < PackHeader.Length)
        {
            return $"is truncated: it has {bytes.Length} bytes, which is less than its header; rebuild the project";
        }

        if (PackHeader.ReadMagic(bytes) != PackFormat.Magic)
        {
            return "is not a corpus pack; rebuild the project";
        }

        if (PackHeader.ReadVersion(bytes) != PackFormat.Version)
        {
            return $"has format version {PackHeader.ReadVersion(bytes)}, but this version of Corpora reads version "
                + $"{PackFormat.Version}; rebuild the project with the same version of Corpora and Corpus.Generators";
        }

        return PackHeader.IsIntact(bytes) ? null : DamagedText("its header is");
    }

    private static string DamagedText(string part) => $"is damaged: {part} not as written; rebuild the project";

    private CorpusPackException WrongLength() => Bytes.Length < Layout.Length
        ? new(_name, $"is truncated: it has {Bytes.Length} of {Layout.Length} bytes; rebuild the project")
        : Damaged("its length is");
}
