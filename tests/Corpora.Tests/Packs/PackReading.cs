using System.Text;
using Corpus.Compiler.Packing;

namespace Corpora.Tests.Packs;

/// <summary>Reads each part of a pack on its own, as a damaged pack has intact parts.</summary>
internal static class PackReading
{
    /// <summary>Asserts that each part is either read as written or rejected with a <see cref="CorpusPackException"/>.</summary>
    /// <returns>The number of rejected parts; <see cref="int.MaxValue"/> if the pack can't be opened.</returns>
    public static int CountRejected(Func<CorpusPack> open, IReadOnlyList<PackRow> rows)
    {
        CorpusPack pack;
        try
        {
            pack = open();
        }
        catch (CorpusPackException)
        {
            return int.MaxValue;
        }

        var rejected = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            var (number, expected) = (row, rows[row]);
            rejected += Check(number, () => pack.FindRow(expected.Id));
            rejected += Check(expected.Id, () => pack.GetId(number));
            rejected += Check(expected.Path, () => pack.GetPath(number));
            rejected += Check(expected.WordCount, () => pack.GetWordCount(number));
            rejected += Check(expected.Title, () => pack.GetTitle(number));
            rejected += Check(expected.Body, () => Encoding.UTF8.GetString(pack.GetBody(number)));
            for (var i = 0; i < expected.Strings.Count; i++)
            {
                var index = i;
                rejected += Check(expected.Strings[index], () => pack.GetString(number, index));
            }
        }

        rejected += Check(-1, () => pack.FindRow("no such id"));
        return rejected;
    }

    private static int Check<T>(T expected, Func<T> read)
    {
        try
        {
            Assert.Equal(expected, read());
            return 0;
        }
        catch (CorpusPackException)
        {
            return 1;
        }
    }
}
