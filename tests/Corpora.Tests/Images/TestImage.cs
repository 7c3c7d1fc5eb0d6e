using System.Text;
using Corpus.Compiler.Images;

namespace Corpora.Tests.Images;

/// <summary>An image that the compiler's writer made, with the rows that it was made from.</summary>
internal sealed class TestImage
{
    public const string Name = "Test.image";

    public TestImage(params IEnumerable<ImageRow> rows)
    {
        Rows = [.. rows.OrderBy(row => row.Id, StringComparer.Ordinal)];
        using var stream = new MemoryStream();
        Fingerprint = ImageWriter.Write(stream, Rows).Fingerprint;
        Bytes = stream.ToArray();
    }

    public IReadOnlyList<ImageRow> Rows { get; }

    public byte[] Bytes { get; }

    public ulong Fingerprint { get; }

    public static ImageRow Row(string id, string body = "Some text.", string? title = null, params string[] strings) =>
        new(id, $"articles/{id}.txt", body.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length, title, new(strings), body);

    /// <summary>As a program has it: over memory that nothing copies.</summary>
    public CorpusImage Open() => Open(Bytes);

    public CorpusImage Open(byte[] bytes) => Open(PinnedStream.Over(bytes));

    public CorpusImage Open(Stream stream) => CorpusImage.Open(stream, Name, Fingerprint, Rows.Count);

    /// <summary>Asserts that the image gives exactly what was written.</summary>
    public void AssertHeldBy(CorpusImage image)
    {
        Assert.Equal(Rows.Count, image.Count);
        for (var row = 0; row < Rows.Count; row++)
        {
            var expected = Rows[row];
            Assert.Equal(row, image.FindRow(expected.Id));
            Assert.Equal(expected.Id, image.GetId(row));
            Assert.Equal(expected.Path, image.GetPath(row));
            Assert.Equal(expected.WordCount, image.GetWordCount(row));
            Assert.Equal(expected.Title, image.GetTitle(row));
            Assert.Equal(Encoding.UTF8.GetBytes(expected.Body), image.GetBody(row).ToArray());
            for (var i = 0; i < expected.Strings.Count; i++)
            {
                Assert.Equal(expected.Strings[i], image.GetString(row, i));
            }

            Assert.Throws<ArgumentOutOfRangeException>(() => image.GetString(row, expected.Strings.Count));
        }
    }
}
