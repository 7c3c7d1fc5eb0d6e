using System.Buffers.Binary;
using System.Reflection;

namespace Corpora.Tests.Images;

public class OriginTests
{
    private static readonly TestImage Written = new(TestImage.Row("a"), TestImage.Row("b"));

    [Fact]
    public void An_image_of_other_articles_is_refused()
    {
        const string Message =
            "The corpus image 'Test.image' was made from other articles than the code that reads it; rebuild the project.";

        Assert.Equal(Message, Refused(Written.Bytes, Written.Fingerprint + 1, 2).Message);
        Assert.Equal(Message, Refused(Written.Bytes, 0, 2).Message);
        Assert.Equal(Message, Refused(Written.Bytes, Written.Fingerprint, 1).Message);
        Assert.Equal(Message, Refused(Written.Bytes, Written.Fingerprint, -1).Message);

        var other = new TestImage(TestImage.Row("a"), TestImage.Row("b", "Some texts."));
        Assert.Equal(Message, Refused(other.Bytes, Written.Fingerprint, 2).Message);
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(2u)]
    [InlineData(uint.MaxValue)]
    public void An_image_of_another_version_is_refused_even_when_its_header_is_otherwise_made(uint version)
    {
        var bytes = Written.Bytes.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8), version);

        Assert.Equal(
            $"The corpus image 'Test.image' is of version {version} of the format, but this version of Corpora reads version 1; "
            + "rebuild the project with Corpora and Corpus.Generators of one version.",
            Refused(bytes, Written.Fingerprint, 2).Message);
    }

    [Fact]
    public void What_does_not_begin_like_an_image_is_refused()
    {
        var bytes = Written.Bytes.ToArray();
        bytes[0] = (byte)'c';

        Assert.Equal(
            "The corpus image 'Test.image' is no corpus image; rebuild the project.", Refused(bytes, Written.Fingerprint, 2).Message);
    }

    [Fact]
    public void An_assembly_without_the_image_is_named()
    {
        var thrown = Assert.Throws<CorpusImageException>(() => CorpusImage.Open(typeof(OriginTests).Assembly, "News.image", 1, 1));

        Assert.Equal("The corpus image 'News.image' is missing from the assembly Corpora.Tests; rebuild the project.", thrown.Message);
        Assert.Equal("News.image", thrown.ImageName);
    }

    [Fact]
    public void No_assembly_and_no_name_are_errors_of_the_caller()
    {
        var assembly = typeof(OriginTests).Assembly;

        Assert.Equal("assembly", Assert.Throws<ArgumentNullException>(() => CorpusImage.Open((Assembly)null!, "x", 1, 1)).ParamName);
        Assert.Equal("resourceName", Assert.Throws<ArgumentNullException>(() => CorpusImage.Open(assembly, null!, 1, 1)).ParamName);
    }

    [Fact]
    public void An_image_begins_with_its_name_and_version() =>
        Assert.Equal("CorpImg\u001a\u0001\0\0\0"u8, Written.Bytes.AsSpan(0, 12));

    private static CorpusImageException Refused(byte[] bytes, ulong fingerprint, int rows) =>
        Assert.Throws<CorpusImageException>(() => CorpusImage.Open(PinnedStream.Over(bytes), TestImage.Name, fingerprint, rows));
}
