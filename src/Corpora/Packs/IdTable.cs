using System.Buffers;
using System.Runtime.CompilerServices;

namespace Corpora.Packs;

/// <summary>Finds rows by their ids, in a hash table that is a part of the pack. It allocates nothing.</summary>
internal sealed class IdTable(PackContent content, PackRows rows)
{
    private const int LongestOnStack = 128;

    private readonly int _slots = (int)PackFormat.SlotCount(content.Header.Rows);

    /// <returns>The row; -1 when there is none.</returns>
    /// <exception cref="CorpusPackException">The pack is damaged where the id is looked for.</exception>
    [SkipLocalsInit]
    public int Find(ReadOnlySpan<char> id)
    {
        if (id.Length <= LongestOnStack)
        {
            return Find(id, stackalloc byte[LongestOnStack * IdKey.MaxBytesForUnit]);
        }

        // Each of an id's code units has at least a byte in its head.
        if (id.Length > content.Header.Heads)
        {
            return -1;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(checked(id.Length * IdKey.MaxBytesForUnit));
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
        var kind = IdKey.Encode(id, buffer, out var length);
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
            throw content.Damaged("its tables are");
        }

        var head = new RowHeaderReader(rows.Head(row));
        return head.TryRead(out var idKind, out _, out var id) && idKind == kind && id.SequenceEqual(key);
    }
}
