using System.Buffers.Binary;
using System.Text;
using Corpora.Packs;

namespace Corpus.Compiler.Packs;

/// <summary>The bytes of a text that has to come back exactly: UTF-8, or UTF-16 when it holds what UTF-8 can't say.</summary>
internal static class PackText
{
    public static (TextKind Kind, byte[] Bytes) Encode(string text) =>
        HasLoneSurrogate(text) ? (TextKind.Utf16, ToUtf16(text)) : (TextKind.Utf8, Encoding.UTF8.GetBytes(text));

    /// <summary>The code units as they are, low byte first.</summary>
    public static byte[] ToUtf16(string text)
    {
        var bytes = new byte[text.Length * sizeof(char)];
        for (var i = 0; i < text.Length; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i * sizeof(char)), text[i]);
        }

        return bytes;
    }

    public static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }
}
