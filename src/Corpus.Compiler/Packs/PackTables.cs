namespace Corpus.Compiler.Packs;

/// <summary>The last part of a pack, in the order of its layout.</summary>
internal static class PackTables
{
    public static byte[] Write(IReadOnlyList<WrittenRow> rows, RowHeaderWriter heads, TextPool pool)
    {
        var bytes = new MemoryStream();
        using var tables = new BinaryWriter(bytes);
        foreach (var (row, tag) in SlotTable.Build(rows.Select(row => row.Head.Id).ToList()))
        {
            tables.Write(row);
            tables.Write(tag);
        }

        WritePlaces(tables, rows.Select(row => row.BodyEnd).Prepend(0));
        WritePlaces(tables, heads.Starts);
        WritePlaces(tables, pool.Starts);
        foreach (var row in rows)
        {
            tables.Write(row.WordCount);
        }

        foreach (var row in rows)
        {
            tables.Write(row.BodyChecksum);
        }

        foreach (var checksum in heads.Checksums)
        {
            tables.Write(checksum);
        }

        tables.Flush();
        return bytes.ToArray();
    }

    private static void WritePlaces(BinaryWriter tables, IEnumerable<long> places)
    {
        foreach (var place in places)
        {
            tables.Write((uint)place);
        }
    }
}
