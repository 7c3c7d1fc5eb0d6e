using System.ComponentModel;
using Corpora.Packs;

namespace Corpora;

/// <summary>
/// Decodes tables of numbers from the string literals of generated code. Called by generated code; not intended for direct use.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PackNumbers
{
    /// <summary>Decodes a table.</summary>
    /// <param name="table">The number of numbers, then the numbers, in the encoding of Corpus.Generators.</param>
    public static int[] ToInt32s(ReadOnlySpan<char> table)
    {
        var numbers = new int[(int)ReadUnsigned(ref table)];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = (int)ReadSigned(ref table);
        }

        return numbers;
    }

    /// <summary>Decodes a table.</summary>
    /// <param name="table">The number of numbers, then the numbers, in the encoding of Corpus.Generators.</param>
    public static long[] ToInt64s(ReadOnlySpan<char> table)
    {
        var numbers = new long[(int)ReadUnsigned(ref table)];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = ReadSigned(ref table);
        }

        return numbers;
    }

    internal static long ReadSigned(ref ReadOnlySpan<char> units)
    {
        var zigzag = ReadUnsigned(ref units);
        return (long)(zigzag >> 1) ^ -(long)(zigzag & 1);
    }

    internal static ulong ReadUnsigned(ref ReadOnlySpan<char> units)
    {
        var number = 0UL;
        for (int i = 0, shift = 0; ; i++, shift += NumberFormat.GroupBits)
        {
            number |= (ulong)(units[i] & NumberFormat.GroupMask) << shift;
            if (units[i] < NumberFormat.More)
            {
                units = units[(i + 1)..];
                return number;
            }
        }
    }
}
