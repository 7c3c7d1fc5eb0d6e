using System.Text;
using Corpora.Text;

namespace Corpora.Tests.Text;

public class Utf8TextTests
{
    [Fact]
    public void White_space_is_Unicode_White_Space_for_every_character()
    {
        var wrong = new List<string>();
        for (var number = 0; number <= 0x10FFFF; number++)
        {
            if (!Rune.TryCreate(number, out var rune))
            {
                continue;
            }

            var whiteSpace = Rune.IsWhiteSpace(rune);
            if (Utf8Text.IsWhiteSpace(Encoding.UTF8.GetBytes(rune.ToString())) != whiteSpace
                || Utf8Text.CountWords(Encoding.UTF8.GetBytes($"a{rune}b")) != (whiteSpace ? 2 : 1))
            {
                wrong.Add($"U+{number:X4}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(new byte[] { 0xC2 })]
    [InlineData(new byte[] { 0xE1, 0x9A })]
    [InlineData(new byte[] { 0xE2, 0x80 })]
    [InlineData(new byte[] { 0xE2 })]
    [InlineData(new byte[] { 0xE3, 0x80 })]
    [InlineData(new byte[] { 0x85 })]
    [InlineData(new byte[] { 0xFF })]
    public void A_truncated_character_is_not_white_space(byte[] utf8)
    {
        Assert.False(Utf8Text.IsWhiteSpace(utf8));
        Assert.Equal(1, Utf8Text.CountWords(utf8));
    }

    [Fact]
    public void Paragraphs_are_read_until_the_end()
    {
        var utf8 = "\n one\ntwo \n\n three \n \n"u8;
        var position = 0;

        Assert.True(Utf8Text.TryReadParagraph(utf8, ref position, out var start, out var length));
        Assert.Equal((1, 9), (start, length));
        Assert.True(Utf8Text.TryReadParagraph(utf8, ref position, out start, out length));
        Assert.Equal((12, 7), (start, length));
        Assert.False(Utf8Text.TryReadParagraph(utf8, ref position, out _, out length));
        Assert.Equal((utf8.Length, 0), (position, length));
    }
}
