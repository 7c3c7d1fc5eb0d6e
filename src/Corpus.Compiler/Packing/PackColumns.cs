using System.Text;
using Corpora.Packs;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Packing;

/// <summary>The values of a corpus' articles as static data of its generated code.</summary>
/// <param name="Columns">One for each property that is not read from the pack as it is.</param>
/// <param name="Values">What the columns lead to.</param>
public sealed record PackColumns(EquatableArray<PackColumn> Columns, string Values);

/// <param name="Property">Its C# name.</param>
/// <param name="Cells">For each row where its value begins.</param>
public sealed record PackColumn(string Property, string Cells);

/// <summary>Puts the values of all rows together: each different value once, and for each property where its rows' values are.</summary>
public static class PackColumnsBuilder
{
    /// <param name="rows">Each row's cells, as <see cref="CellWriter"/> wrote them, in ordinal order of the ids.</param>
    public static PackColumns Build(CorpusSchema schema, IReadOnlyList<EquatableArray<string>> rows)
    {
        // No value begins at 0, which stands for none.
        var values = new StringBuilder().Append('\0');
        var places = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 0 };
        var columns = new List<PackColumn>();
        for (var i = 0; i < schema.Properties.Count; i++)
        {
            if (schema.Properties[i].IsInherited)
            {
                continue;
            }

            var starts = new int[rows.Count];
            for (var row = 0; row < starts.Length; row++)
            {
                var cell = rows[row][i];
                if (!places.TryGetValue(cell, out starts[row]))
                {
                    starts[row] = values.Length;
                    places.Add(cell, values.Length);
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
