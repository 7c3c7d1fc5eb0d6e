using System.Text;

namespace Corpus.Generators.Benchmarks.Reports;

/// <summary>A table in Markdown, padded so that it also reads well as it is. The first column is text, all others are numbers.</summary>
internal sealed class Table(params string[] header)
{
    private readonly List<string[]> _rows = [header];

    public Table Add(params string[] cells)
    {
        _rows.Add(cells);
        return this;
    }

    public override string ToString()
    {
        var widths = Enumerable.Range(0, header.Length).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var (index, row) in _rows.Index())
        {
            text.Append("| ").AppendJoin(" | ", row.Select((cell, column) => Pad(cell, column, widths[column]))).Append(" |\n");
            if (index == 0)
            {
                text.Append('|').AppendJoin('|', widths.Select(Rule)).Append("|\n");
            }
        }

        return text.ToString();
    }

    private static string Rule(int width, int column) => new string('-', width + 1) + (column == 0 ? "-" : ":");

    private static string Pad(string cell, int column, int width) => column == 0 ? cell.PadRight(width) : cell.PadLeft(width);
}
