using Corpus.Compiler.Packing;

namespace Corpora.Tests.Packs;

public class RoundTripTests
{
    [Fact]
    public void Adversarial_texts_are_read_as_written()
    {
        var written = new TestPack(AdversarialRows.All);

        written.AssertEquals(written.Open());
    }

    [Fact]
    public void A_pack_can_be_empty()
    {
        var written = new TestPack();
        var pack = written.Open();

        Assert.Equal(0, pack.Count);
        Assert.Equal(-1, pack.FindRow(""));
        Assert.Equal(-1, pack.FindRow("a"));
        Assert.Throws<ArgumentOutOfRangeException>(() => pack.GetId(0));
    }

    [Theory]
    [MemberData(nameof(SingleRows))]
    public void A_pack_can_have_one_article(int index)
    {
        var written = new TestPack(AdversarialRows.All.ElementAt(index));

        written.AssertEquals(written.Open());
    }

    [Fact]
    public void Each_of_many_articles_is_found()
    {
        var written = new TestPack(Enumerable.Range(0, 5_000).Select(i => new PackRow(
            $"{i % 100:D3}/{i:x8}",
            $"articles/{i % 100:D3}/{i:x8}.txt",
            i,
            $"Title {i % 700}",
            new([$"Title {i % 700}", $"2020-{(i % 12) + 1:D2}-01", i % 2 == 0 ? "Sport" : "World", $"{i}"]),
            $"Text {i}\n\n{new string('x', i % 999)}")));
        var pack = written.Open();

        written.AssertEquals(pack);
        Assert.All(written.Rows, row =>
        {
            Assert.Equal(-1, pack.FindRow(row.Id + "0"));
            Assert.Equal(-1, pack.FindRow(row.Id.ToUpperInvariant() + "X"));
            Assert.Equal(-1, pack.FindRow(row.Id.AsSpan(1)));
        });
    }

    [Fact]
    public void Ids_are_compared_ordinally()
    {
        var written = new TestPack(TestPack.Row("zürich"), TestPack.Row("news"), TestPack.Row("\ud83d"));
        var pack = written.Open();

        Assert.Equal(-1, pack.FindRow("zu\u0308rich"));
        Assert.Equal(-1, pack.FindRow("NEWS"));
        Assert.Equal(-1, pack.FindRow("news "));
        Assert.Equal(-1, pack.FindRow("new"));
        Assert.Equal(-1, pack.FindRow("\ufffd"));
        Assert.Equal(-1, pack.FindRow("\udc4d"));
        Assert.Equal(-1, pack.FindRow("=\u00d8"));
        Assert.Equal(-1, pack.FindRow(new string('x', 1_000_000)));
        Assert.Equal(written.Rows.ToList().FindIndex(row => row.Id == "\ud83d"), pack.FindRow("\ud83d"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_row_or_index_out_of_range_throws(int row)
    {
        var pack = new TestPack(TestPack.Row("a", "Text", null, "x"), TestPack.Row("b", "Text", null, "x")).Open();

        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => pack.GetId(row)).ParamName);
        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => pack.GetPath(row)).ParamName);
        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => pack.GetWordCount(row)).ParamName);
        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => pack.GetTitle(row)).ParamName);
        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => { pack.GetBody(row); }).ParamName);
        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => pack.GetString(row, 0)).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => pack.GetString(0, row == 2 ? 1 : row)).ParamName);
    }

    [Fact]
    public void A_body_is_a_slice_of_the_pack()
    {
        var written = new TestPack(TestPack.Row("a", "Text"));
        using var stream = PinnedStream.Over(written.Bytes);

        var body = written.Open(stream).GetBody(0);

        Assert.True(stream.Bytes.Overlaps(body));
    }

    [Fact]
    public void Shared_texts_are_one_string()
    {
        var pack = new TestPack(
            TestPack.Row("a", "Text", null, "Category one"),
            TestPack.Row("b", "Text", null, "Category one"),
            TestPack.Row("c", "Text", null, "Category one")).Open();

        Assert.Same(pack.GetString(0, 0), pack.GetString(2, 0));
    }

    public static TheoryData<int> SingleRows() => new(Enumerable.Range(0, AdversarialRows.All.Count()));
}
