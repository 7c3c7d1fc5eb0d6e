using System.Buffers.Binary;
using System.Reflection;

namespace Corpora.Tests.Packs;

public class OriginTests
{
    private static readonly TestPack Written = new(TestPack.Row("a"), TestPack.Row("b"));

    [Fact]
    public void A_pack_of_other_articles_is_refused()
    {
        const string Message =
            "The corpus pack 'Test.pack' was built from different articles than the code that reads it; rebuild the project.";

        Assert.Equal(Message, Refused(Written.Bytes, Written.Fingerprint + 1, 2).Message);
        Assert.Equal(Message, Refused(Written.Bytes, 0, 2).Message);
        Assert.Equal(Message, Refused(Written.Bytes, Written.Fingerprint, 1).Message);
        Assert.Equal(Message, Refused(Written.Bytes, Written.Fingerprint, -1).Message);

        var other = new TestPack(TestPack.Row("a"), TestPack.Row("b", "Some texts."));
        Assert.Equal(Message, Refused(other.Bytes, Written.Fingerprint, 2).Message);
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(2u)]
    [InlineData(uint.MaxValue)]
    public void A_pack_of_another_version_is_refused_even_when_its_header_is_otherwise_made(uint version)
    {
        var bytes = Written.Bytes.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8), version);

        Assert.Equal(
            $"The corpus pack 'Test.pack' has format version {version}, but this version of Corpora reads version 1; "
            + "rebuild the project with the same version of Corpora and Corpus.Generators.",
            Refused(bytes, Written.Fingerprint, 2).Message);
    }

    [Fact]
    public void What_does_not_begin_like_a_pack_is_refused()
    {
        var bytes = Written.Bytes.ToArray();
        bytes[0] = (byte)'c';

        Assert.Equal(
            "The corpus pack 'Test.pack' is not a corpus pack; rebuild the project.", Refused(bytes, Written.Fingerprint, 2).Message);
    }

    [Fact]
    public void An_assembly_without_the_pack_is_named()
    {
        var thrown = Assert.Throws<CorpusPackException>(() => CorpusPack.Open(typeof(OriginTests).Assembly, "News.pack", 1, 1));

        Assert.Equal("The corpus pack 'News.pack' is missing from the assembly Corpora.Tests; rebuild the project.", thrown.Message);
        Assert.Equal("News.pack", thrown.PackName);
    }

    [Fact]
    public void No_assembly_and_no_name_are_errors_of_the_caller()
    {
        var assembly = typeof(OriginTests).Assembly;

        Assert.Equal("assembly", Assert.Throws<ArgumentNullException>(() => CorpusPack.Open((Assembly)null!, "x", 1, 1)).ParamName);
        Assert.Equal("resourceName", Assert.Throws<ArgumentNullException>(() => CorpusPack.Open(assembly, null!, 1, 1)).ParamName);
    }

    [Fact]
    public void A_pack_begins_with_its_name_and_version() =>
        Assert.Equal("CorpImg\u001a\u0001\0\0\0"u8, Written.Bytes.AsSpan(0, 12));

    private static CorpusPackException Refused(byte[] bytes, ulong fingerprint, int rows) =>
        Assert.Throws<CorpusPackException>(() => CorpusPack.Open(PinnedStream.Over(bytes), TestPack.Name, fingerprint, rows));
}
