using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Corpora.Packs;

namespace Corpora.Tests.Packs;

public class DamageTests
{
    /// <summary>A small pack with every kind of text and with gaps before sections.</summary>
    private static readonly TestPack Small = new(
        TestPack.Row("a", "One.", "A title", "2020-08-17", "A title", "National-World"),
        TestPack.Row("b/ü", "Two two.", null, "2020-08-17", "National-World"),
        TestPack.Row("c", "", "Another title", "2020-08-17", "National-World", "\ud83d"),
        TestPack.Row("\ud83d", "Trois “3”."));

    [Fact]
    public void The_small_pack_is_intact_and_has_gaps()
    {
        var layout = new PackLayout(PackHeader.Read(Small.Bytes));

        Assert.Equal(0, PackReading.CountRejected(Small.Open, Small.Rows));
        Assert.NotEqual(PackLayout.Bodies + PackHeader.Read(Small.Bytes).Bodies, layout.RowHeaders);
        Assert.True(PackHeader.Read(Small.Bytes).PooledTexts >= 2);
    }

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x02)]
    [InlineData(0x10)]
    [InlineData(0x80)]
    [InlineData(0x55)]
    [InlineData(0xFF)]
    public void A_changed_byte_is_detected_unless_it_is_in_a_gap(byte flipped)
    {
        var header = PackHeader.Read(Small.Bytes);
        for (var i = 0; i < Small.Bytes.Length; i++)
        {
            var bytes = Small.Bytes.ToArray();
            bytes[i] ^= flipped;

            var rejected = PackReading.CountRejected(() => Small.Open(bytes), Small.Rows);

            Assert.Equal(IsGap(header, i), rejected == 0);
        }
    }

    [Fact]
    public void Every_change_of_a_header_byte_throws()
    {
        for (var i = 0; i < PackHeader.Length; i++)
        {
            for (var difference = 1; difference < 256; difference++)
            {
                var bytes = Small.Bytes.ToArray();
                bytes[i] ^= (byte)difference;

                Assert.Throws<CorpusPackException>(() => Small.Open(bytes));
            }
        }
    }

    [Fact]
    public void Every_truncated_pack_throws()
    {
        for (var length = 0; length < Small.Bytes.Length; length++)
        {
            var thrown = Assert.Throws<CorpusPackException>(() => Small.Open(Small.Bytes[..length]));
            Assert.StartsWith("The corpus pack 'Test.pack' is truncated: it has ", thrown.Message, StringComparison.Ordinal);
            Assert.Throws<CorpusPackException>(() => Small.Open(new MemoryStream(Small.Bytes[..length])));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5_000)]
    public void A_pack_with_extra_bytes_throws(int more)
    {
        var thrown = Assert.Throws<CorpusPackException>(() => Small.Open([.. Small.Bytes, .. new byte[more]]));

        var lengths = $"it has {Small.Bytes.Length + more} bytes instead of {Small.Bytes.Length}";
        Assert.Contains(lengths, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_bytes_throw()
    {
        var random = new Random(17);
        for (var round = 0; round < 2_000; round++)
        {
            var bytes = new byte[random.Next(2_000)];
            random.NextBytes(bytes);

            Assert.Throws<CorpusPackException>(() => Small.Open(bytes));

            // The same with the beginning of a pack.
            if (bytes.Length >= PackHeader.Length)
            {
                Small.Bytes.AsSpan(0, 12).CopyTo(bytes);
                Assert.Throws<CorpusPackException>(() => Small.Open(bytes));
                Seal(bytes);
                Assert.Throws<CorpusPackException>(() => Small.Open(bytes));
            }
        }
    }

    [Fact]
    public void Random_changes_with_correct_checksums_throw_no_other_exception()
    {
        var header = PackHeader.Read(Small.Bytes);
        var random = new Random(4);
        for (var round = 0; round < 4_000; round++)
        {
            var bytes = Small.Bytes.ToArray();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                bytes[random.Next(PackHeader.Length, bytes.Length)] = (byte)random.Next(256);
            }

            Seal(bytes);
            AssertThrowsNoOtherException(bytes, header);
        }
    }

    [Fact]
    public void Any_byte_with_correct_checksums_throws_no_other_exception()
    {
        var header = PackHeader.Read(Small.Bytes);
        var layout = new PackLayout(header);
        for (var i = (int)layout.RowHeaders; i < layout.BodyChecksums; i++)
        {
            foreach (var value in new byte[] { 0x00, 0x01, 0x04, 0x7F, 0x80, 0x84, 0xFB, 0xFF })
            {
                var bytes = Small.Bytes.ToArray();
                bytes[i] = value;
                Seal(bytes);
                AssertThrowsNoOtherException(bytes, header);
            }
        }
    }

    [Fact]
    public void A_damaged_article_does_not_affect_the_others()
    {
        var bytes = Small.Bytes.ToArray();
        bytes[PackLayout.Bodies] ^= 1;
        var pack = Small.Open(bytes);

        var thrown = Assert.Throws<CorpusPackException>(() => { pack.GetBody(0); });

        Assert.Equal(
            "The corpus pack 'Test.pack' is damaged: the text of article 0 is invalid; rebuild the project.",
            thrown.Message);
        Assert.Equal("Test.pack", thrown.PackName);
        Assert.Throws<CorpusPackException>(() => { pack.GetBody(0); });
        Assert.Equal("a", pack.GetId(0));
        Assert.Equal(Small.Rows[1].Body, System.Text.Encoding.UTF8.GetString(pack.GetBody(1)));
    }

    [Fact]
    public void A_text_is_verified_once()
    {
        using var stream = PinnedStream.Over(Small.Bytes);
        var pack = Small.Open(stream);
        pack.GetBody(0);

        stream.Bytes[(int)PackLayout.Bodies] = (byte)'?';

        Assert.Equal((byte)'?', pack.GetBody(0)[0]);
    }

    private static bool IsGap(PackHeader header, int position)
    {
        var layout = new PackLayout(header);
        return (position >= PackLayout.Bodies + header.Bodies && position < layout.RowHeaders)
            || (position >= layout.RowHeaders + header.RowHeaders && position < layout.Pool)
            || (position >= layout.Pool + header.Pool && position < layout.Slots);
    }

    /// <summary>Writes correct checksums, as far as the bytes have places for them.</summary>
    private static void Seal(byte[] bytes)
    {
        var header = PackHeader.Read(bytes);
        var layout = new PackLayout(header);
        if (layout.Length != bytes.Length)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(64), Xxh64.Hash(bytes.AsSpan(0, 64)));
            return;
        }

        for (var row = 0; row < header.Rows; row++)
        {
            SealRow(bytes, PackLayout.Bodies, layout.BodyStarts, layout.BodyChecksums, row);
            SealRow(bytes, layout.RowHeaders, layout.RowHeaderStarts, layout.RowHeaderChecksums, row);
        }

        header.TablesChecksum = Xxh64.Hash(bytes.AsSpan((int)layout.Slots));
        header.PoolChecksum = Xxh64.Hash(bytes.AsSpan((int)layout.Pool, (int)header.Pool));
        header.Write(bytes);
    }

    private static void SealRow(byte[] bytes, long section, long starts, long checksums, int row)
    {
        var start = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan((int)starts + (4 * row)));
        var end = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan((int)starts + (4 * row) + 4));
        if (start <= end && section + end <= bytes.Length)
        {
            var checksum = Xxh64.Hash(bytes.AsSpan((int)(section + start), (int)(end - start)));
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan((int)checksums + (8 * row)), checksum);
        }
    }

    /// <summary>Such a pack can return other texts, but only from its own bytes, and must throw no other exception.</summary>
    private static void AssertThrowsNoOtherException(byte[] bytes, PackHeader header)
    {
        using var stream = PinnedStream.Over(bytes);
        CorpusPack? pack = null;
        Try(() => pack = Small.Open(stream));
        for (var row = 0; pack is not null && row < header.Rows; row++)
        {
            var number = row;
            Try(() => pack.GetId(number));
            Try(() => pack.GetPath(number));
            Try(() => pack.GetTitle(number));
            Try(() => pack.GetWordCount(number));
            Try(() => pack.FindRow(Small.Rows[number].Id));
            Try(() => Assert.True(IsWithin(stream.Bytes, pack.GetBody(number))));
            for (var i = 0; i < 4; i++)
            {
                var index = i;
                Try(() => TryString(pack, number, index));
            }
        }
    }

    private static void TryString(CorpusPack pack, int row, int index)
    {
        var thrown = Record.Exception(() => pack.GetString(row, index));
        Assert.True(thrown is null or CorpusPackException or ArgumentOutOfRangeException { ParamName: "index" }, thrown?.ToString());
    }

    private static void Try(Action read)
    {
        var thrown = Record.Exception(read);
        Assert.True(thrown is null or CorpusPackException, thrown?.ToString());
    }

    private static bool IsWithin(ReadOnlySpan<byte> all, ReadOnlySpan<byte> part) => part.IsEmpty
        || (!Unsafe.IsAddressLessThan(in part[0], in all[0]) && !Unsafe.IsAddressGreaterThan(in part[^1], in all[^1]));
}
