using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace Corpora.Packs;

/// <summary>Finds rows by their ids in the hash table of a pack, without allocating memory.</summary>
internal sealed class IdTable(PackContent content, PackRows rows)
{
    private const int MaxLengthOnStack = 128;

    private readonly int _slots = (int)PackFormat.SlotCount(content.Header.Rows);

    /// <returns>The row; -1 if no article has the id.</returns>
    /// <exception cref="CorpusPackException">The pack is damaged in a part that the search reads.</exception>
    [SkipLocalsInit]
    public int Find(ReadOnlySpan<char> id)
    {
        if (id.Length <= MaxLengthOnStack)
        {
            return Find(id, stackalloc byte[MaxLengthOnStack * EncodedId.MaxBytesPerUnit]);
        }

        // Each code unit of an id takes at least a byte of its row header, so a longer id cannot be in the pack.
        if (id.Length > content.Header.RowHeaders)
        {
            return -1;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(checked(id.Length * EncodedId.MaxBytesPerUnit));
        try
        {
            return Find(id, buffer);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private int Find(ReadOnlySpan<char> id, Span<byte> buffer)
    {
        var kind = EncodedId.Encode(id, buffer, out var length);
        var key = buffer[..length];
        var hash = PackFormat.HashId(key, kind);
        var tag = PackFormat.Tag(hash);
        var slot = PackFormat.FirstSlot(hash, _slots);
        for (var searched = 0; searched < _slots; searched++)
        {
            var entry = content.ReadUInt64(content.Layout.Slots, slot);
            var row = (uint)entry;
            if (row == PackFormat.NoRow)
            {
                return -1;
            }

            if ((uint)(entry >> 32) == tag && HasId((int)row, key, kind))
            {
                return (int)row;
            }

            slot = slot + 1 == _slots ? 0 : slot + 1;
        }

        return -1;
    }

    private bool HasId(int row, ReadOnlySpan<byte> key, TextKind kind)
    {
        if ((uint)row >= (uint)rows.Count)
        {
            throw content.DamagedTables();
        }

        var header = new RowHeaderReader(rows.Header(row));
        return header.TryRead(out var idKind, out _, out var id) && idKind == kind && id.SequenceEqual(key);
    }
}

/// <summary>An id in the encoding of a pack.</summary>
internal static class EncodedId
{
    /// <summary>The maximum number of bytes for a code unit, in UTF-8 and in UTF-16.</summary>
    public const int MaxBytesPerUnit = 3;

    /// <summary>Encodes an id into a buffer of at least <see cref="MaxBytesPerUnit"/> bytes for each code unit.</summary>
    public static TextKind Encode(ReadOnlySpan<char> id, Span<byte> buffer, out int length)
    {
        if (Utf8.FromUtf16(id, buffer, out _, out length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return TextKind.Utf8;
        }

        length = id.Length * sizeof(char);
        for (var i = 0; i < id.Length; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(buffer[(i * sizeof(char))..], id[i]);
        }

        return TextKind.Utf16;
    }
}
