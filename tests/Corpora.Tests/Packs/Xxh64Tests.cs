using System.Text;
using Corpora.Packs;

namespace Corpora.Tests.Packs;

public class Xxh64Tests
{
    /// <summary>The hashes are those of the reference implementation.</summary>
    [Theory]
    [InlineData("", 0xEF46DB3751D8E999UL)]
    [InlineData("a", 0xD24EC4F1A98C6E5BUL)]
    [InlineData("abc", 0x44BC2CF5AD770999UL)]
    [InlineData("Nobody inspects the spammish repetition", 0xFBCEA83C8A378BF1UL)]
    public void Known_texts_have_known_hashes(string text, ulong hash) => Assert.Equal(hash, Xxh64.Hash(Encoding.UTF8.GetBytes(text)));

    /// <summary>The hashes are those of XxHash64 in System.IO.Hashing. The lengths cover all branches for the end of the data.</summary>
    [Theory]
    [InlineData(0, 0x1UL, 0xD5AFBA1336A3BE4BUL)]
    [InlineData(1, 0x0UL, 0x8A4127811B21E730UL)]
    [InlineData(3, 0x0UL, 0xB6E6C910C2FD373AUL)]
    [InlineData(4, 0x7UL, 0x399414EDBA69B09BUL)]
    [InlineData(7, 0x0UL, 0x34084D91A233A751UL)]
    [InlineData(8, 0x0UL, 0xC6F1803A5E0B3222UL)]
    [InlineData(13, 0x2AUL, 0xF2F01B90050B3241UL)]
    [InlineData(31, 0x0UL, 0x6AB1C40E29F50073UL)]
    [InlineData(32, 0x0UL, 0x5A0756FBE9ECD3D1UL)]
    [InlineData(33, 0x0UL, 0xDC50CDC37BB9C183UL)]
    [InlineData(63, ulong.MaxValue, 0xB73231F4C8005B5BUL)]
    [InlineData(64, 0x0UL, 0x90083DA9CDB9D795UL)]
    [InlineData(100, 0x0UL, 0xD248BFC5208B0B16UL)]
    [InlineData(1000, 0x75BCD15UL, 0xFA63434FEF287FEBUL)]
    public void Hashes_of_all_lengths_equal_those_of_System_IO_Hashing(int length, ulong seed, ulong hash) =>
        Assert.Equal(hash, Xxh64.Hash([.. Enumerable.Range(0, length).Select(i => unchecked((byte)((i * 7) + 1)))], seed));
}
