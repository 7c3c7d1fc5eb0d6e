using Corpora.Packs;

namespace Corpus.Compiler.Packing;

/// <summary>Writes the headers of the rows of a pack, one after the other.</summary>
internal sealed class RowHeaderWriter(TextPool pool)
{
    private const int KindBits = 3;

    private readonly MemoryStream _bytes = new();
    private readonly List<long> _starts = [0];
    private readonly List<ulong> _checksums = [];

    /// <summary>The beginning of each header, then the end of the last one.</summary>
    public IReadOnlyList<long> Starts => _starts;

    public IReadOnlyList<ulong> Checksums => _checksums;

    public long Length => _bytes.Length;

    public byte[] ToArray() => _bytes.ToArray();

    public void Write(PackRowHeader header)
    {
        var start = (int)_bytes.Length;
        WriteOwn(header.Id);
        WriteText(header.BeforeId);
        WriteText(header.AfterId);
        if (header.TitleScalar >= 0)
        {
            WriteCode(TextKind.Scalar, header.TitleScalar);
        }
        else
        {
            WriteText(header.Title);
        }

        foreach (var text in header.Scalars)
        {
            WriteText(text);
        }

        _starts.Add(_bytes.Length);
        _checksums.Add(Xxh64.Hash(_bytes.GetBuffer().AsSpan(start, (int)_bytes.Length - start)));
    }

    private void WriteText(string? text)
    {
        if (text is null)
        {
            WriteCode(TextKind.None, 0);
        }
        else if (pool.TryFind(text, out var position))
        {
            WriteCode(TextKind.Pooled, position);
        }
        else
        {
            WriteOwn(text);
        }
    }

    private void WriteOwn(string text)
    {
        var (kind, bytes) = PackText.Encode(text);
        WriteCode(kind, bytes.Length);
        _bytes.Write(bytes, 0, bytes.Length);
    }

    private void WriteCode(TextKind kind, int number)
    {
        var code = ((ulong)number << KindBits) | (ulong)kind;
        for (; code >= 0x80; code >>= 7)
        {
            _bytes.WriteByte((byte)(code | 0x80));
        }

        _bytes.WriteByte((byte)code);
    }
}
