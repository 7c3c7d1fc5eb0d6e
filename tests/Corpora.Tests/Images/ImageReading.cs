using System.Text;
using Corpus.Compiler.Images;

namespace Corpora.Tests.Images;

/// <summary>Reads all of an image, each part on its own, as one that is damaged has parts that are not.</summary>
internal static class ImageReading
{
    /// <summary>What is read wrong: nothing, whatever happened to the image. To refuse with the one exception is right.</summary>
    /// <returns>How many parts were refused; all, when the image can't be opened.</returns>
    public static int CountRefused(Func<CorpusImage> open, IReadOnlyList<ImageRow> rows)
    {
        CorpusImage image;
        try
        {
            image = open();
        }
        catch (CorpusImageException)
        {
            return int.MaxValue;
        }

        var refused = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            var (number, expected) = (row, rows[row]);
            refused += Check(number, () => image.FindRow(expected.Id));
            refused += Check(expected.Id, () => image.GetId(number));
            refused += Check(expected.Path, () => image.GetPath(number));
            refused += Check(expected.WordCount, () => image.GetWordCount(number));
            refused += Check(expected.Title, () => image.GetTitle(number));
            refused += Check(expected.Body, () => Encoding.UTF8.GetString(image.GetBody(number)));
            for (var i = 0; i < expected.Strings.Count; i++)
            {
                var index = i;
                refused += Check(expected.Strings[index], () => image.GetString(number, index));
            }
        }

        refused += Check(-1, () => image.FindRow("no such id"));
        return refused;
    }

    private static int Check<T>(T expected, Func<T> read)
    {
        try
        {
            Assert.Equal(expected, read());
            return 0;
        }
        catch (CorpusImageException)
        {
            return 1;
        }
    }
}
