using System.Globalization;
using System.Text;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Inputs;

/// <summary>
/// The compiler reads a file that is not UTF-8 in the machine's code page and says nothing; only the text's encoding shows it.
/// </summary>
internal static class Unicode
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="content">The text of <paramref name="text"/>.</param>
    /// <returns>What is wrong, at the first byte that does not decode; <see langword="null"/> when the text is Unicode.</returns>
    public static Finding? FindFault(string content, SourceText text)
    {
        return text.Encoding is { } encoding and not (UTF8Encoding or UnicodeEncoding or UTF32Encoding)
            ? FindInvalidByte(content, encoding)
            : FindReplacement(content, text);
    }

    /// <summary>In a single-byte code page, which the fallback is, a character's offset is its byte's.</summary>
    private static Finding FindInvalidByte(string content, Encoding encoding)
    {
        var bytes = encoding.GetBytes(content);
        var offset = bytes.Length == content.Length ? FirstInvalidByte(bytes) : 0;
        return NotUnicode(content, offset, bytes.Length == content.Length && offset < bytes.Length
            ? string.Format(CultureInfo.InvariantCulture, "The byte 0x{0:X2} is no UTF-8 here", bytes[offset])
            : "The file is no UTF-8");
    }

    /// <summary>
    /// Where the machine's code page is UTF-8 (Linux, macOS), and in files with a byte order mark, the compiler's decoder puts U+FFFD for
    /// what it can't decode. It may stand in an article in its own right: then the text gives back the file's bytes, so their checksum.
    /// </summary>
    private static Finding? FindReplacement(string content, SourceText text)
    {
        var offset = content.IndexOf('\uFFFD');
        return offset < 0 || text.Encoding is not { DecoderFallback: DecoderReplacementFallback } encoding
            || IsFrom(text, content, encoding) || (encoding is UTF8Encoding && IsFrom(text, content, StrictUtf8))
                ? null
                : NotUnicode(content, offset, $"What stands here did not decode as {encoding.WebName.ToUpperInvariant()}");
    }

    private static bool IsFrom(SourceText text, string content, Encoding encoding) =>
        SourceText.From(content, encoding, text.ChecksumAlgorithm).GetChecksum().SequenceEqual(text.GetChecksum());

    private static Finding NotUnicode(string content, int offset, string what) =>
        new(Rules.NotUnicode, new LineMap(content).Span(offset, 1), what);

    private static int FirstInvalidByte(byte[] bytes)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes);
            return 0;
        }
        catch (DecoderFallbackException exception)
        {
            return Math.Max(0, exception.Index);
        }
    }
}
