using System.Buffers.Binary;
using System.Reflection;

namespace Corpora.Tests.Packs;

public class OriginTests
{
    private static readonly TestPack Written = new(TestPack.Row("a"), TestPack.Row("b"));

    [Fact]
    public void A_pack_of_other_articles_throws()
    {
        const string Message =
            "The corpus pack 'Test.pack' was built from different articles than the code that reads it; rebuild the project.";

        Assert.Equal(Message, Rejected(Written.Bytes, Written.Fingerprint + 1, 2).Message);
        Assert.Equal(Message, Rejected(Written.Bytes, 0, 2).Message);
        Assert.Equal(Message, Rejected(Written.Bytes, Written.Fingerprint, 1).Message);
        Assert.Equal(Message, Rejected(Written.Bytes, Written.Fingerprint, -1).Message);

        var other = new TestPack(TestPack.Row("a"), TestPack.Row("b", "Some texts."));
        Assert.Equal(Message, Rejected(other.Bytes, Written.Fingerprint, 2).Message);
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(2u)]
    [InlineData(uint.MaxValue)]
    public void A_pack_with_another_format_version_throws(uint version)
    {
        var bytes = Written.Bytes.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8), version);

        Assert.Equal(
            $"The corpus pack 'Test.pack' has format version {version}, but this version of Corpora reads format version 1; "
            + "reference the same version of Corpora and Corpus.Generators, and rebuild the project.",
            Rejected(bytes, Written.Fingerprint, 2).Message);
    }

    [Fact]
    public void A_resource_that_does_not_begin_with_the_magic_number_throws()
    {
        var bytes = Written.Bytes.ToArray();
        bytes[0] = (byte)'c';

        Assert.Equal(
            "The corpus pack 'Test.pack' is not a corpus pack; rebuild the project.", Rejected(bytes, Written.Fingerprint, 2).Message);
    }

    [Fact]
    public void A_missing_pack_throws_with_the_assembly_name()
    {
        var thrown = Assert.Throws<CorpusPackException>(() => CorpusPack.Open(typeof(OriginTests).Assembly, "News.pack", 1, 1));

        Assert.Equal("The corpus pack 'News.pack' is missing from the assembly Corpora.Tests; rebuild the project.", thrown.Message);
        Assert.Equal("News.pack", thrown.PackName);
    }

    [Fact]
    public void Null_arguments_throw()
    {
        var assembly = typeof(OriginTests).Assembly;

        Assert.Equal("assembly", Assert.Throws<ArgumentNullException>(() => CorpusPack.Open((Assembly)null!, "x", 1, 1)).ParamName);
        Assert.Equal("resourceName", Assert.Throws<ArgumentNullException>(() => CorpusPack.Open(assembly, null!, 1, 1)).ParamName);
    }

    [Fact]
    public void A_pack_begins_with_the_magic_number_and_the_version() =>
        Assert.Equal("CorpPak\u001a\u0001\0\0\0"u8, Written.Bytes.AsSpan(0, 12));

    private static CorpusPackException Rejected(byte[] bytes, ulong fingerprint, int rows) =>
        Assert.Throws<CorpusPackException>(() => CorpusPack.Open(PinnedStream.Over(bytes), TestPack.Name, fingerprint, rows));
}
