using System.Buffers.Binary;
using System.Text;

namespace Corpora.Packs;

/// <summary>Reads the texts of a row header. It never reads outside the header, even if the bytes are damaged.</summary>
internal ref struct RowHeaderReader(ReadOnlySpan<byte> header)
{
    private const int KindBits = 3;
    private const int MaxShift = 35;

    private ReadOnlySpan<byte> _rest = header;

    /// <summary>Whether all texts are read.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>Reads the next text. Only a text that is stored in the row header has bytes.</summary>
    /// <returns><see langword="false"/> at the end, and if the row header is malformed: then <see cref="IsAtEnd"/> is false.</returns>
    public bool TryRead(out TextKind kind, out int number, out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        if (!TryReadCode(out kind, out number))
        {
            return false;
        }

        if (kind is TextKind.Utf8 or TextKind.Utf16)
        {
            if (number > _rest.Length)
            {
                return false;
            }

            bytes = _rest[..number];
            _rest = _rest[number..];
        }

        return true;
    }

    private bool TryReadCode(out TextKind kind, out int number)
    {
        var code = 0UL;
        var shift = 0;
        for (var i = 0; i < _rest.Length && shift <= MaxShift; i++, shift += 7)
        {
            code |= (ulong)(_rest[i] & 0x7F) << shift;
            if (_rest[i] < 0x80)
            {
                _rest = _rest[(i + 1)..];
                kind = (TextKind)(code & ((1 << KindBits) - 1));
                number = (int)(code >> KindBits);
                return code >> KindBits <= int.MaxValue;
            }
        }

        kind = default;
        number = 0;
        return false;
    }
}

/// <summary>Decodes the bytes of a text that is stored in a row header.</summary>
internal static class TextDecoder
{
    public static string Decode(ReadOnlySpan<byte> bytes, TextKind kind) =>
        kind == TextKind.Utf8 ? Encoding.UTF8.GetString(bytes) : DecodeUtf16(bytes);

    /// <summary>Preserves unpaired surrogates, which <see cref="Encoding.Unicode"/> replaces.</summary>
    private static string DecodeUtf16(ReadOnlySpan<byte> bytes)
    {
        var units = new char[bytes.Length / sizeof(char)];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(bytes[(i * sizeof(char))..]);
        }

        return new string(units);
    }
}

/// <summary>The texts that row headers share. Each is decoded on first access, then cached.</summary>
internal sealed class SharedTexts(PackContent content)
{
    private string?[]? _texts;

    /// <summary>Gets a text. Every call returns the same instance.</summary>
    /// <returns><see langword="null"/> if the index is out of range.</returns>
    /// <exception cref="CorpusPackException">The shared texts are damaged.</exception>
    public string? Find(int index)
    {
        var texts = Volatile.Read(ref _texts) ?? Open();
        if ((uint)index >= (uint)texts.Length)
        {
            return null;
        }

        return Volatile.Read(ref texts[index]) ?? LazyValue.GetOrPublish(ref texts[index], Encoding.UTF8.GetString(Slice(index)));
    }

    private ReadOnlySpan<byte> Slice(int index) =>
        content.Slice(content.Layout.Pool, content.Header.Pool, content.Layout.PoolStarts, index);

    private string?[] Open()
    {
        var pool = content.Bytes.Slice((int)content.Layout.Pool, (int)content.Header.Pool);
        return Xxh64.Hash(pool) == content.Header.PoolChecksum
            ? LazyValue.GetOrPublish(ref _texts, new string?[content.Header.PooledTexts])
            : throw content.Damaged("the texts that articles share are");
    }
}
