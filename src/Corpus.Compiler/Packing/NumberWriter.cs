using System.Text;
using Corpora.Packs;

namespace Corpus.Compiler.Packing;

/// <summary>Writes numbers as the code units of a string literal, in the encoding of <see cref="NumberFormat"/>.</summary>
public sealed class NumberWriter
{
    /// <summary>The number 0.</summary>
    public const string Zero = "\0";

    private readonly StringBuilder _units = new();

    /// <summary>Writes a table: the count, then the numbers.</summary>
    public static string Table(IReadOnlyCollection<long> numbers)
    {
        var writer = new NumberWriter();
        writer.WriteUnsigned((ulong)numbers.Count);
        foreach (var number in numbers)
        {
            writer.WriteSigned(number);
        }

        return writer.ToString();
    }

    public override string ToString() => _units.ToString();

    public void Clear() => _units.Clear();

    public void WriteSigned(long number) => WriteUnsigned(((ulong)number << 1) ^ (ulong)(number >> 63));

    public void WriteUnsigned(ulong number)
    {
        for (; number > NumberFormat.GroupMask; number >>= NumberFormat.GroupBits)
        {
            _units.Append((char)(NumberFormat.More | (number & NumberFormat.GroupMask)));
        }

        _units.Append((char)number);
    }
}
