using System.Buffers.Binary;
using System.Text;
using Corpora.Packs;

namespace Corpus.Compiler.Packing;

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

/// <summary>
/// The texts that are kept once for all articles, as that needs fewer bytes; in the order in which articles first have them.
/// </summary>
internal sealed class TextPool
{
    /// <summary>About what a reference costs in a head, and what a text's place costs in the table.</summary>
    private const int ReferenceLength = 2;
    private const int PlaceLength = sizeof(uint);

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
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

    /// <summary>Where each text begins, then where the last one ends.</summary>
    public IReadOnlyList<long> Starts => _starts;

    public int Count => _places.Count;

    public byte[] ToArray() => _bytes.ToArray();

    public bool TryFind(string text, out int place) => _places.TryGetValue(text, out place);

    private static bool IsWorthwhile(string text, int count)
    {
        if (count < 2 || PackText.HasLoneSurrogate(text))
        {
            return false;
        }

        var length = (long)Encoding.UTF8.GetByteCount(text);
        return (ReferenceLength * (long)count) + PlaceLength + length < (1 + length) * count;
    }

    private void Add(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        _bytes.Write(bytes, 0, bytes.Length);
        _starts.Add(_bytes.Length);
        _places.Add(text, _places.Count);
    }
}
