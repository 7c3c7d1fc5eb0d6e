using System.Security.Cryptography;
using Corpora.Packs;
using Corpus.Compiler.Packing;

namespace Corpus.Compiler.Tests.Packing;

public class PackWriterTests
{
    [Fact]
    public void The_same_rows_give_the_same_bytes() => Assert.Equal(Rows.Write(Rows.Three), Rows.Write([.. Rows.Three]));

    /// <summary>Changes with the format alone; then its version must change as well.</summary>
    [Fact]
    public void The_bytes_are_the_same_on_every_system() => Assert.Equal(
        "384D83007C733A4E", Convert.ToHexString(SHA256.HashData(Rows.Write(Rows.Three)), 0, 8));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void The_culture_makes_no_difference(string culture)
    {
        var expected = Rows.Write(Rows.Three);
        using var previous = Cultures.Use(culture);

        Assert.Equal(expected, Rows.Write(Rows.Three));
    }

    [Fact]
    public void The_summary_says_what_was_written()
    {
        using var stream = new MemoryStream();

        var summary = PackWriter.Write(stream, Rows.Three);

        Assert.Equal(new PackSummary(3, 19, stream.Length, PackFingerprint.Combine(Rows.Three.Select(PackFingerprint.Compute))), summary);
        Assert.Equal(stream.Length, stream.Position);
        Assert.Equal(summary.Fingerprint, PackHeader.Read(stream.ToArray()).Fingerprint);
    }

    [Fact]
    public void A_pack_may_follow_other_bytes_of_a_stream()
    {
        using var stream = new MemoryStream();
        stream.Write([1, 2, 3]);

        PackWriter.Write(stream, Rows.Three);

        Assert.Equal([1, 2, 3, .. Rows.Write(Rows.Three)], stream.ToArray());
    }

    [Fact]
    public void Sections_begin_where_a_resource_is_aligned()
    {
        var pack = Rows.Write(Rows.Three);
        var layout = new PackLayout(PackHeader.Read(pack));

        Assert.Equal(pack.Length, layout.Length);
        Assert.All([(long)PackLayout.Bodies, layout.RowHeaders, layout.Pool, layout.Slots], position => Assert.Equal(0, position % 4));
    }

    [Fact]
    public void What_articles_share_is_written_once()
    {
        var rows = Enumerable.Range(0, 1_000).Select(i => new PackRow(
            $"{i:D3}_e196e8113c9f168c",
            $"articles/{i:D3}_e196e8113c9f168c.txt",
            1,
            null,
            new([$"2020-08-{(i % 28) + 1}", "National-World"]),
            ""));

        // The tables have 40 bytes for a row; its id has 20, with their number 22; four references and a missing title, one or two each.
        Assert.InRange(Rows.Write(rows).Length, 1, 1_000 * (40 + 22 + 7));
    }

    [Fact]
    public void A_title_in_the_header_is_not_written_again()
    {
        var title = new string('t', 1_000);

        Assert.InRange(Rows.Write([new("a", "a.txt", 1, title, new(["x", title]), "")]).Length, 1_000, 1_200);
    }

    [Fact]
    public void Rows_are_gone_through_once_and_written_as_they_come()
    {
        using var stream = new MemoryStream();
        var passes = 0;
        IEnumerable<PackRow> Pass()
        {
            passes++;
            yield return Rows.Row("a", new string('x', 500));
            Assert.True(stream.Length > 500);
            yield return Rows.Row("b");
        }

        PackWriter.Write(stream, Pass());

        Assert.Equal(1, passes);
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a", "a")]
    [InlineData("a", "B")]
    [InlineData("a", "")]
    [InlineData("\uffff", "\ud83d\udc4d")]
    public void Rows_that_are_not_in_ordinal_order_of_their_ids_are_refused(string first, string second)
    {
        var thrown = Assert.Throws<ArgumentException>(() => Rows.Write([Rows.Row(first), Rows.Row(second)]));

        Assert.Contains("ordinal order", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_that_only_goes_forwards_is_refused()
    {
        using var stream = new ForwardStream();

        Assert.Equal("output", Assert.Throws<ArgumentException>(() => PackWriter.Write(stream, Rows.Three)).ParamName);
    }

    [Fact]
    public void A_pack_is_never_larger_than_its_limit()
    {
        var length = Rows.Write(Rows.Three).Length;
        for (var limit = 0; limit < length; limit++)
        {
            using var stream = new MemoryStream();
            Assert.Throws<PackTooLargeException>(() => PackWriter.Write(stream, Rows.Three, limit));
            Assert.InRange(stream.Length, PackHeader.Length, Math.Max(PackHeader.Length, limit));
        }

        using var enough = new MemoryStream();
        Assert.Equal(length, PackWriter.Write(enough, Rows.Three, length).PackBytes);
    }

    [Fact]
    public void A_corpus_that_is_too_large_is_given_up_early()
    {
        var read = 0;
        var rows = Enumerable.Range(0, 1_000).Select(i =>
        {
            read++;
            return Rows.Row($"{i:D4}", new string('x', 1_000));
        });

        var thrown = Assert.Throws<PackTooLargeException>(() => PackWriter.Write(new MemoryStream(), rows, 10_000));

        Assert.Equal("The pack would have more than 10,000 bytes.", thrown.Message);
        Assert.Equal(10, read);
    }

    [Fact]
    public void A_corpus_that_is_too_large_is_a_finding()
    {
        var finding = PackFindings.TooLarge("News").Finding;

        Assert.Equal("CORPUS303", finding.Rule.Id);
        Assert.Equal(
            "The pack of the corpus 'News' would be larger than 1,800,000,000 bytes, the maximum size of an assembly resource; "
            + "split the corpus in two",
            finding.Message);
    }

    private sealed class ForwardStream : MemoryStream
    {
        public override bool CanSeek => false;
    }
}
