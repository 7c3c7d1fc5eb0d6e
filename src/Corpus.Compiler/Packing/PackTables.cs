using Corpora.Packs;

namespace Corpus.Compiler.Packing;

/// <summary>Writes the last part of a pack: the tables, in the order of the layout.</summary>
internal static class PackTables
{
    public static byte[] Write(IReadOnlyList<WrittenRow> rows, RowHeaderWriter headers, TextPool pool)
    {
        var bytes = new MemoryStream();
        using var tables = new BinaryWriter(bytes);
        foreach (var (row, tag) in SlotTable.Build(rows.Select(row => row.Header.Id).ToList()))
        {
            tables.Write(row);
            tables.Write(tag);
        }

        WriteOffsets(tables, rows.Select(row => row.BodyEnd).Prepend(0));
        WriteOffsets(tables, headers.Starts);
        WriteOffsets(tables, pool.Starts);
        foreach (var row in rows)
        {
            tables.Write(row.WordCount);
        }

        foreach (var row in rows)
        {
            tables.Write(row.BodyChecksum);
        }

        foreach (var checksum in headers.Checksums)
        {
            tables.Write(checksum);
        }

        tables.Flush();
        return bytes.ToArray();
    }

    private static void WriteOffsets(BinaryWriter tables, IEnumerable<long> offsets)
    {
        foreach (var offset in offsets)
        {
            tables.Write((uint)offset);
        }
    }
}

/// <summary>Builds the hash table that a pack contains to find rows by id.</summary>
internal static class SlotTable
{
    /// <returns>The row and the tag of each slot.</returns>
    public static (uint Row, uint Tag)[] Build(IReadOnlyList<string> ids)
    {
        var slots = new (uint Row, uint Tag)[(int)PackFormat.SlotCount(ids.Count)];
        for (var slot = 0; slot < slots.Length; slot++)
        {
            slots[slot].Row = PackFormat.NoRow;
        }

        for (var row = 0; row < ids.Count; row++)
        {
            var (kind, bytes) = PackText.Encode(ids[row]);
            var hash = PackFormat.HashId(bytes, kind);
            var slot = PackFormat.FirstSlot(hash, slots.Length);
            while (slots[slot].Row != PackFormat.NoRow)
            {
                slot = slot + 1 == slots.Length ? 0 : slot + 1;
            }

            slots[slot] = ((uint)row, PackFormat.Tag(hash));
        }

        return slots;
    }
}
