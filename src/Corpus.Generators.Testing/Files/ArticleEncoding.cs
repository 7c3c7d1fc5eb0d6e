using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpora.Testing.Files;

/// <summary>Decodes a file like the C# compiler (Roslyn, EncodedStringText.Create).</summary>
internal static class ArticleEncoding
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SourceText FromString(string text) => SourceText.From(text, StrictUtf8);

    /// <returns><see langword="null"/> for a binary file, which the compiler rejects.</returns>
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

    /// <summary>Decodes as Latin-1. The compiler uses the code page of the machine, but a test must not depend on the machine.</summary>
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
