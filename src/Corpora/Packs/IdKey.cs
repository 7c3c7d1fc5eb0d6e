using System.Buffers;
using System.Buffers.Binary;
using System.Text.Unicode;

namespace Corpora.Packs;

/// <summary>An id's bytes, as a pack has them.</summary>
internal static class IdKey
{
    /// <summary>The most bytes that a code unit needs, in UTF-8 and in UTF-16.</summary>
    public const int MaxBytesForUnit = 3;

    /// <summary>Writes an id into a buffer, which has room for <see cref="MaxBytesForUnit"/> bytes for each code unit.</summary>
    public static TextKind Encode(ReadOnlySpan<char> id, Span<byte> buffer, out int length)
    {
        if (Utf8.FromUtf16(id, buffer, out _, out length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return TextKind.Utf8;
        }

        length = id.Length * sizeof(char);
        for (var i = 0; i < id.Length; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(buffer[(i * sizeof(char))..], id[i]);
        }

        return TextKind.Utf16;
    }
}
