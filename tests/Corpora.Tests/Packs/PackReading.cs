using System.Text;
using Corpus.Compiler.Packing;

namespace Corpora.Tests.Packs;

/// <summary>Reads all of a pack, each part on its own, as one that is damaged has parts that are not.</summary>
internal static class PackReading
{
    /// <summary>What is read wrong: nothing, whatever happened to the pack. To refuse with the one exception is right.</summary>
    /// <returns>How many parts were refused; all, when the pack can't be opened.</returns>
    public static int CountRefused(Func<CorpusPack> open, IReadOnlyList<PackRow> rows)
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

        var refused = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            var (number, expected) = (row, rows[row]);
            refused += Check(number, () => pack.FindRow(expected.Id));
            refused += Check(expected.Id, () => pack.GetId(number));
            refused += Check(expected.Path, () => pack.GetPath(number));
            refused += Check(expected.WordCount, () => pack.GetWordCount(number));
            refused += Check(expected.Title, () => pack.GetTitle(number));
            refused += Check(expected.Body, () => Encoding.UTF8.GetString(pack.GetBody(number)));
            for (var i = 0; i < expected.Strings.Count; i++)
            {
                var index = i;
                refused += Check(expected.Strings[index], () => pack.GetString(number, index));
            }
        }

        refused += Check(-1, () => pack.FindRow("no such id"));
        return refused;
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
