using System.Globalization;
using System.Text;

namespace Corpus.Compiler.Reading;

/// <summary>
/// The text of a file: UTF-8, or the UTF-16 or UTF-32 that a byte order mark announces. Anything else is a fault at the first byte that
/// does not decode.
/// </summary>
/// <remarks>
/// The MSBuild task has the bytes. A generator gets a text that the compiler decoded, which silently replaces invalid bytes or falls
/// back to the code page of the machine; <see cref="FindFault"/> detects that.
/// </remarks>
public static class ArticleDecoder
{
    /// <summary>A file that cannot be read at all, so that its encoding is unknown.</summary>
    public static readonly Finding Unreadable = new(Rules.NotUnicode, SourceSpan.FileStart, "The file cannot be read");

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Longer marks first, because the mark of UTF-32 begins with that of UTF-16.</summary>
    private static readonly Encoding[] MarkedEncodings =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <returns>The text without its byte order mark; <see langword="null"/> if the bytes are not Unicode, which is the fault.</returns>
    public static string? Decode(byte[] bytes, out Finding? fault)
    {
        var marked = Array.Find(MarkedEncodings, candidate => StartsWith(bytes, candidate.GetPreamble()));
        var encoding = marked ?? StrictUtf8;
        var start = marked?.GetPreamble().Length ?? 0;
        try
        {
            fault = null;
            return encoding.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException exception)
        {
            var offset = Math.Min(start + Math.Max(0, exception.Index), bytes.Length - 1);
            var valid = Encoding.GetEncoding(encoding.CodePage).GetString(bytes, start, offset - start).TrimEnd('\uFFFD');
            var what = encoding is UTF8Encoding ? DescribeByte(bytes[offset]) : DescribeEncoding(encoding);
            fault = NotUnicode(valid + '\uFFFD', valid.Length, what);
            return null;
        }
    }

    /// <summary>Checks a text that a host decoded.</summary>
    /// <param name="content">The text.</param>
    /// <param name="encoding">The encoding by which the host decoded it; <see langword="null"/> if it was never encoded.</param>
    /// <param name="isOriginal">Returns whether the text has the bytes of the file in an encoding.</param>
    /// <returns>The fault at the first byte that does not decode; <see langword="null"/> if the file is Unicode.</returns>
    public static Finding? FindFault(string content, Encoding? encoding, Func<Encoding, bool> isOriginal) =>
        encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding
            ? FindReplacement(content, encoding, isOriginal)
            : FindInvalidByte(content, encoding);

    /// <param name="what">What is wrong at the span.</param>
    internal static Finding NotUnicode(SourceSpan span, string what) =>
        new(Rules.NotUnicode, span, what + "; expected UTF-8, or UTF-16 or UTF-32 with a byte order mark");

    /// <summary>In a single-byte code page, to which the compiler falls back, the offset of a character is that of its byte.</summary>
    private static Finding FindInvalidByte(string content, Encoding encoding)
    {
        var bytes = encoding.GetBytes(content);
        var offset = bytes.Length == content.Length ? FindFirstInvalid(bytes) : 0;
        return NotUnicode(content, offset, bytes.Length == content.Length && offset < bytes.Length
            ? DescribeByte(bytes[offset])
            : "The file is not valid UTF-8");
    }

    /// <summary>
    /// Where the code page of the machine is UTF-8 (Linux, macOS), and in files with a byte order mark, the compiler's decoder writes
    /// U+FFFD for an invalid byte. An article may contain that character itself: then the text still has the bytes of the file.
    /// </summary>
    private static Finding? FindReplacement(string content, Encoding? encoding, Func<Encoding, bool> isOriginal)
    {
        var offset = content.IndexOf('\uFFFD');
        return offset < 0 || encoding is not { DecoderFallback: DecoderReplacementFallback }
            || isOriginal(encoding) || (encoding is UTF8Encoding && isOriginal(StrictUtf8))
                ? null
                : NotUnicode(content, offset, DescribeEncoding(encoding));
    }

    private static int FindFirstInvalid(byte[] bytes)
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

    private static bool StartsWith(byte[] bytes, byte[] mark) => bytes.AsSpan().StartsWith(mark);

    private static string DescribeByte(byte value) =>
        string.Format(CultureInfo.InvariantCulture, "The byte 0x{0:X2} is not valid UTF-8", value);

    private static string DescribeEncoding(Encoding encoding) => $"This text cannot be decoded as {encoding.WebName.ToUpperInvariant()}";

    private static Finding NotUnicode(string content, int offset, string what) => NotUnicode(new LineMap(content).Span(offset, 1), what);
}
