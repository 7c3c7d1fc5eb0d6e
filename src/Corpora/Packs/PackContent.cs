using System.Buffers.Binary;

namespace Corpora.Packs;

/// <summary>
/// A pack with a verified header and verified tables, made from the articles that the code was generated from. Every section and table is
/// within its bytes.
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

    /// <exception cref="CorpusPackException">
    /// The stream is not a pack, is truncated or damaged, has another format version, or was made from other articles.
    /// </exception>
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
            : throw content.DamagedTables();
    }

    public int ReadInt32(long table, int index) =>
        BinaryPrimitives.ReadInt32LittleEndian(Bytes[((int)table + (index * sizeof(int)))..]);

    public ulong ReadUInt64(long table, int index) =>
        BinaryPrimitives.ReadUInt64LittleEndian(Bytes[((int)table + (index * sizeof(ulong)))..]);

    /// <summary>The bytes of a section from the start at an index of a table to the next start.</summary>
    /// <exception cref="CorpusPackException">They are not within the section, although the checksum of the tables is correct.</exception>
    public ReadOnlySpan<byte> Slice(long section, uint sectionLength, long table, int index)
    {
        var places = Bytes.Slice((int)table + (index * sizeof(int)), 2 * sizeof(int));
        var start = BinaryPrimitives.ReadUInt32LittleEndian(places);
        var end = BinaryPrimitives.ReadUInt32LittleEndian(places[sizeof(int)..]);
        return start <= end && end <= sectionLength
            ? Bytes.Slice((int)section + (int)start, (int)(end - start))
            : throw DamagedTables();
    }

    public CorpusPackException DamagedTables() => Damaged("the tables are");

    /// <param name="part">The damaged part with its verb: <c>the tables are</c>.</param>
    public CorpusPackException Damaged(string part) => new(_name, DescribeDamage(part));

    /// <summary>Checks the parts of the header that need no trust in its numbers.</summary>
    private static string? FindFault(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < PackHeader.Length)
        {
            return $"is truncated: it has {bytes.Length} bytes, fewer than its header; rebuild the project";
        }

        if (PackHeader.ReadMagic(bytes) != PackFormat.Magic)
        {
            return "is not a corpus pack; rebuild the project";
        }

        if (PackHeader.ReadVersion(bytes) != PackFormat.Version)
        {
            return $"has format version {PackHeader.ReadVersion(bytes)}, but this version of Corpora reads format version "
                + $"{PackFormat.Version}; reference the same version of Corpora and Corpus.Generators, and rebuild the project";
        }

        return PackHeader.IsIntact(bytes) ? null : DescribeDamage("the header is");
    }

    private static string DescribeDamage(string part) => $"is damaged: {part} invalid; rebuild the project";

    private CorpusPackException WrongLength()
    {
        var fault = Bytes.Length < Layout.Length ? "truncated" : "damaged";
        return new(_name, $"is {fault}: it has {Bytes.Length} bytes instead of {Layout.Length}; rebuild the project");
    }
}
