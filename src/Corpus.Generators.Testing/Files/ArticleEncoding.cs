using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpora.Testing.Files;

/// <summary>From a file's bytes to its text by the C# compiler's own route (Roslyn, EncodedStringText.Create).</summary>
internal static class ArticleEncoding
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SourceText FromString(string text) => SourceText.From(text, StrictUtf8);

    /// <returns><see langword="null"/> for a binary file, which the compiler refuses to read.</returns>
    public static SourceText? FromBytes(byte[] bytes)
    {
        try
        {
            return SourceText.From(new MemoryStream(bytes), StrictUtf8);
        }
        catch (DecoderFallbackException)
        {
            return FromFallback(bytes);
        }
    }

    /// <summary>The compiler takes the machine's code page; this must be the same on every machine.</summary>
    private static SourceText? FromFallback(byte[] bytes)
    {
        try
        {
            return SourceText.From(new MemoryStream(bytes), Encoding.Latin1, throwIfBinaryDetected: true);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
