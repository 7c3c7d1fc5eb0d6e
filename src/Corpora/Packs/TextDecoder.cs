using System.Buffers.Binary;
using System.Text;

namespace Corpora.Packs;

/// <summary>The characters that a text's bytes are.</summary>
internal static class TextDecoder
{
    public static string Decode(ReadOnlySpan<byte> bytes, TextKind kind) =>
        kind == TextKind.Utf8 ? Encoding.UTF8.GetString(bytes) : DecodeUtf16(bytes);

    /// <summary>Keeps surrogates without a partner, which <see cref="Encoding.Unicode"/> does not.</summary>
    private static string DecodeUtf16(ReadOnlySpan<byte> bytes)
    {
        var units = new char[bytes.Length / sizeof(char)];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(bytes[(i * sizeof(char))..]);
        }

        return new string(units);
    }
}
