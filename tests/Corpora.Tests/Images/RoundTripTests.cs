using Corpus.Compiler.Images;

namespace Corpora.Tests.Images;

public class RoundTripTests
{
    [Fact]
    public void Whatever_texts_were_written_are_read()
    {
        var written = new TestImage(HostileRows.All);

        written.AssertHeldBy(written.Open());
    }

    [Fact]
    public void An_image_may_have_no_articles()
    {
        var written = new TestImage();
        var image = written.Open();

        Assert.Equal(0, image.Count);
        Assert.Equal(-1, image.FindRow(""));
        Assert.Equal(-1, image.FindRow("a"));
        Assert.Throws<ArgumentOutOfRangeException>(() => image.GetId(0));
    }

    [Theory]
    [MemberData(nameof(SingleRows))]
    public void An_image_may_have_one_article(int index)
    {
        var written = new TestImage(HostileRows.All.ElementAt(index));

        written.AssertHeldBy(written.Open());
    }

    [Fact]
    public void Each_of_many_articles_is_found()
    {
        var written = new TestImage(Enumerable.Range(0, 5_000).Select(i => new ImageRow(
            $"{i % 100:D3}/{i:x8}",
            $"articles/{i % 100:D3}/{i:x8}.txt",
            i,
            $"Title {i % 700}",
            new([$"Title {i % 700}", $"2020-{(i % 12) + 1:D2}-01", i % 2 == 0 ? "Sport" : "World", $"{i}"]),
            $"Text {i}\n\n{new string('x', i % 999)}")));
        var image = written.Open();

        written.AssertHeldBy(image);
        Assert.All(written.Rows, row =>
        {
            Assert.Equal(-1, image.FindRow(row.Id + "0"));
            Assert.Equal(-1, image.FindRow(row.Id.ToUpperInvariant() + "X"));
            Assert.Equal(-1, image.FindRow(row.Id.AsSpan(1)));
        });
    }

    [Fact]
    public void Ids_are_compared_ordinally()
    {
        var written = new TestImage(TestImage.Row("zürich"), TestImage.Row("news"), TestImage.Row("\ud83d"));
        var image = written.Open();

        Assert.Equal(-1, image.FindRow("zu\u0308rich"));
        Assert.Equal(-1, image.FindRow("NEWS"));
        Assert.Equal(-1, image.FindRow("news "));
        Assert.Equal(-1, image.FindRow("new"));
        Assert.Equal(-1, image.FindRow("\ufffd"));
        Assert.Equal(-1, image.FindRow("\udc4d"));
        Assert.Equal(-1, image.FindRow("=\u00d8"));
        Assert.Equal(-1, image.FindRow(new string('x', 1_000_000)));
        Assert.Equal(written.Rows.ToList().FindIndex(row => row.Id == "\ud83d"), image.FindRow("\ud83d"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_row_that_is_none_is_refused(int row)
    {
        var image = new TestImage(TestImage.Row("a", "Text", null, "x"), TestImage.Row("b", "Text", null, "x")).Open();

        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => image.GetId(row)).ParamName);
        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => image.GetPath(row)).ParamName);
        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => image.GetWordCount(row)).ParamName);
        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => image.GetTitle(row)).ParamName);
        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => { image.GetBody(row); }).ParamName);
        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => image.GetString(row, 0)).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => image.GetString(0, row == 2 ? 1 : row)).ParamName);
    }

    [Fact]
    public void A_body_is_the_bytes_of_the_image()
    {
        var written = new TestImage(TestImage.Row("a", "Text"));
        using var stream = PinnedStream.Over(written.Bytes);

        var body = written.Open(stream).GetBody(0);

        Assert.True(stream.Bytes.Overlaps(body));
    }

    [Fact]
    public void Texts_that_articles_share_are_one_string()
    {
        var image = new TestImage(
            TestImage.Row("a", "Text", null, "Category one"),
            TestImage.Row("b", "Text", null, "Category one"),
            TestImage.Row("c", "Text", null, "Category one")).Open();

        Assert.Same(image.GetString(0, 0), image.GetString(2, 0));
    }

    public static TheoryData<int> SingleRows() => new(Enumerable.Range(0, HostileRows.All.Count()));
}
