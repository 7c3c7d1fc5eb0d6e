using System.Buffers.Binary;
using System.Text;
using Corpora.Packs;

namespace Corpus.Compiler.Packing;

/// <summary>Encodes texts without loss: in UTF-8, or in UTF-16 if they contain lone surrogates, which UTF-8 cannot represent.</summary>
internal static class PackText
{
    public static (TextKind Kind, byte[] Bytes) Encode(string text) =>
        HasLoneSurrogate(text) ? (TextKind.Utf16, ToUtf16(text)) : (TextKind.Utf8, Encoding.UTF8.GetBytes(text));

    /// <summary>Returns the code units as they are, low byte first.</summary>
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

/// <summary>
/// The texts that are stored once for all articles because that takes fewer bytes, in the order of their first occurrence.
/// </summary>
internal sealed class TextPool
{
    /// <summary>The approximate size of a reference in a row's header.</summary>
    private const int ReferenceLength = 2;

    /// <summary>The size of a text's entry in the table of offsets.</summary>
    private const int OffsetLength = sizeof(uint);

    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly MemoryStream _bytes = new();
    private readonly List<long> _starts = [0];

    public TextPool(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var inOrder = new List<string>();
        foreach (var text in texts)
        {
            counts.TryGetValue(text, out var count);
            counts[text] = count + 1;
            if (count == 0)
            {
                inOrder.Add(text);
            }
        }

        foreach (var text in inOrder)
        {
            if (IsWorthwhile(text, counts[text]))
            {
                Add(text);
            }
        }
    }

    /// <summary>The beginning of each text, then the end of the last one.</summary>
    public IReadOnlyList<long> Starts => _starts;

    public int Count => _positions.Count;

    public byte[] ToArray() => _bytes.ToArray();

    public bool TryFind(string text, out int position) => _positions.TryGetValue(text, out position);

    private static bool IsWorthwhile(string text, int count)
    {
        if (count < 2 || PackText.HasLoneSurrogate(text))
        {
            return false;
        }

        var length = (long)Encoding.UTF8.GetByteCount(text);
        return (ReferenceLength * (long)count) + OffsetLength + length < (1 + length) * count;
    }

    private void Add(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        _bytes.Write(bytes, 0, bytes.Length);
        _starts.Add(_bytes.Length);
        _positions.Add(text, _positions.Count);
    }
}
