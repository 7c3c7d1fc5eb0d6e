using System.Text;
using Corpora.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>CORPUS106 and 107: files that are not text.</summary>
public class DecodingRuleTests
{
    private const string Expected = "expected UTF-8, or UTF-16 or UTF-32 with a byte order mark";

    [Theory]
    [InlineData("caf\u00E9", "(1,4)-(1,5)", "E9")]
    [InlineData("caf\u00C3\u00A9 \u00FC", "(1,7)-(1,8)", "FC")]
    [InlineData("one\ntwo\r\nthr\u00C3", "(3,4)-(3,5)", "C3")]
    public void A_byte_that_is_no_utf8_is_named_at_its_place(string latin1, string place, string value) => DiagnosticAssert.Says(
        Project(Encoding.Latin1.GetBytes(latin1)),
        $"Corpora/News/a.txt{place}: error CORPUS106: The byte 0x{value} is not valid UTF-8; {Expected}");

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    [InlineData("utf-8")]
    public void Text_may_begin_with_a_byte_order_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        DiagnosticAssert.Says(Project([.. encoding.GetPreamble(), .. encoding.GetBytes("date 2020-08-17 World\n\nΔοκιμή.")]));
    }

    [Fact]
    public void Utf16_without_a_byte_order_mark_is_full_of_nul() => DiagnosticAssert.Says(
        Project(Encoding.Unicode.GetBytes("Text.")),
        "Corpora/News/a.txt(1,2)-(1,3): error CORPUS107: The text contains a NUL character (U+0000); is this UTF-16 without a byte order "
        + "mark?");

    [Fact]
    public void Utf16_without_a_byte_order_mark_is_reported_as_invalid_utf8() => DiagnosticAssert.Says(
        Project(Encoding.Unicode.GetBytes("Dvořák")),
        $"Corpora/News/a.txt(1,9)-(1,10): error CORPUS106: The byte 0xE1 is not valid UTF-8; {Expected}");

    [Fact]
    public void Only_the_first_nul_is_reported() => DiagnosticAssert.Says(
        Project("date 2020-08-17 World\n\nA \0 and a \0."u8.ToArray()),
        "Corpora/News/a.txt(3,3)-(3,4): error CORPUS107: The text contains a NUL character (U+0000); is this a binary file?");

    [Fact]
    public void A_file_that_the_compiler_cannot_read_is_reported_at_its_start() => DiagnosticAssert.Says(
        CorpusProject.Create().AddArticle("News", "a.txt", (SourceText?)null),
        "Corpora/News/a.txt(1,1)-(1,1): error CORPUS106: The file cannot be read");

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public void Half_a_surrogate_pair_is_no_text(int half) => DiagnosticAssert.Says(
        CorpusProject.Create().AddArticle("News", "a.txt", SourceText.From($"A {(char)half} half", encoding: null)),
        $"Corpora/News/a.txt(1,3)-(1,4): error CORPUS106: The text contains U+{half:X4}, an unpaired surrogate; "
        + $"{Expected}");

    [Fact]
    public void Invalid_bytes_after_a_byte_order_mark_are_reported() => DiagnosticAssert.Says(
        CorpusProject.Create()
            .AddArticle("News", "a.txt", [0xEF, 0xBB, 0xBF, .. "caf"u8, 0xE9])
            .AddArticle("News", "b.txt", [0xFE, 0xFF, 0, (byte)'a', 0xDC, 0]),
        "Corpora/News/a.txt(1,4)-(1,5): error CORPUS106: This text cannot be decoded as UTF-8; " + Expected,
        "Corpora/News/b.txt(1,2)-(1,3): error CORPUS106: This text cannot be decoded as UTF-16BE; " + Expected);

    [Fact]
    public void The_replacement_character_is_allowed_in_an_article() => DiagnosticAssert.Says(
        CorpusProject.Create()
            .AddArticle("News", "a.txt", "A \uFFFD."u8.ToArray())
            .AddArticle("News", "b.txt", [0xEF, 0xBB, 0xBF, .. "A \uFFFD."u8])
            .AddArticle("News", "c.txt", [0xFF, 0xFE, 0xFD, 0xFF])
            .AddArticle("News", "d.txt", SourceText.From("A \uFFFD.", encoding: null)));

    private static CorpusProject Project(byte[] bytes) => CorpusProject.Create().AddArticle("News", "a.txt", bytes);
}
