using System.Text;
using Corpus.Compiler.Packing;

namespace Corpora.Tests.Packs;

/// <summary>A pack made by Corpus.Compiler, with its rows.</summary>
internal sealed class TestPack
{
    public const string Name = "Test.pack";

    public TestPack(params IEnumerable<PackRow> rows)
    {
        Rows = [.. rows.OrderBy(row => row.Id, StringComparer.Ordinal)];
        using var stream = new MemoryStream();
        Fingerprint = PackWriter.Write(stream, Rows).Fingerprint;
        Bytes = stream.ToArray();
    }

    public IReadOnlyList<PackRow> Rows { get; }

    public byte[] Bytes { get; }

    public ulong Fingerprint { get; }

    public static PackRow Row(string id, string body = "Some text.", string? title = null, params string[] strings) =>
        new(id, $"articles/{id}.txt", ReferenceText.WordCount(body), title, new(strings), body);

    /// <summary>Opens the pack without a copy, as in a program.</summary>
    public CorpusPack Open() => Open(Bytes);

    public CorpusPack Open(byte[] bytes) => Open(PinnedStream.Over(bytes));

    public CorpusPack Open(Stream stream) => CorpusPack.Open(stream, Name, Fingerprint, Rows.Count);

    /// <summary>Asserts that the pack returns exactly what was written.</summary>
    public void AssertEquals(CorpusPack pack)
    {
        Assert.Equal(Rows.Count, pack.Count);
        for (var row = 0; row < Rows.Count; row++)
        {
            var expected = Rows[row];
            Assert.Equal(row, pack.FindRow(expected.Id));
            Assert.Equal(expected.Id, pack.GetId(row));
            Assert.Equal(expected.Path, pack.GetPath(row));
            Assert.Equal(expected.WordCount, pack.GetWordCount(row));
            Assert.Equal(expected.Title, pack.GetTitle(row));
            Assert.Equal(Encoding.UTF8.GetBytes(expected.Body), pack.GetBody(row).ToArray());
            for (var i = 0; i < expected.Strings.Count; i++)
            {
                Assert.Equal(expected.Strings[i], pack.GetString(row, i));
            }

            Assert.Throws<ArgumentOutOfRangeException>(() => pack.GetString(row, expected.Strings.Count));
        }
    }
}
