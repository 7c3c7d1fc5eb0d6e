using System.Text;
using Corpora.Packs;

namespace Corpus.Compiler.Packing;

/// <summary>The values of all articles of a corpus as static data for its generated code.</summary>
/// <remarks>Two are equal if columns and values are equal, so an edit to a body does not generate the data again.</remarks>
/// <param name="Columns">One for each property that is not read directly from the pack.</param>
/// <param name="Values">All values, to which the cells refer.</param>
public sealed record PackColumns(EquatableArray<PackColumn> Columns, string Values);

/// <param name="Property">The C# name of the property.</param>
/// <param name="Cells">The offset in <see cref="PackColumns.Values"/> of the value of each row.</param>
public sealed record PackColumn(string Property, string Cells);

/// <summary>Builds the columns of a corpus. Equal values are stored once.</summary>
public static class PackColumnsBuilder
{
    /// <param name="rows">The cells of each row, as <see cref="CellWriter"/> writes them, in ordinal order of the ids.</param>
    public static PackColumns Build(CorpusSchema schema, IReadOnlyList<EquatableArray<string>> rows)
    {
        // No value begins at offset 0, which means that there is no value.
        var values = new StringBuilder().Append('\0');
        var offsets = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 0 };
        var columns = new List<PackColumn>();
        for (var i = 0; i < schema.Properties.Count; i++)
        {
            if (!schema.Properties[i].HasColumn)
            {
                continue;
            }

            var starts = new int[rows.Count];
            for (var row = 0; row < starts.Length; row++)
            {
                var cell = rows[row][i];
                if (!offsets.TryGetValue(cell, out starts[row]))
                {
                    starts[row] = values.Length;
                    offsets.Add(cell, values.Length);
                    values.Append(cell);
                }
            }

            columns.Add(new(schema.Properties[i].Name, Write(starts)));
        }

        return new(columns.ToEquatableArray(), values.ToString());
    }

    private static string Write(int[] starts)
    {
        var isWide = starts.Any(start => start > NumberFormat.MaxUnit);
        var column = new StringBuilder((starts.Length * 2) + 1).Append((char)(isWide ? 2 : 1));
        foreach (var start in starts)
        {
            column.Append((char)(start & NumberFormat.MaxUnit));
            if (isWide)
            {
                column.Append((char)(start >> NumberFormat.CellBits));
            }
        }

        return column.ToString();
    }
}
