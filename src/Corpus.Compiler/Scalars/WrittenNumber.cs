using System.Globalization;
using System.Numerics;

namespace Corpus.Compiler.Scalars;

/// <summary>The digits of a decimal number as a text writes them, to compare with what a type of C# keeps of them.</summary>
/// <param name="Digits">The significant digits, without zeros at either end; empty for zero.</param>
/// <param name="Exponent">The power of ten by which the digits, as an integer, are multiplied.</param>
/// <param name="Decimals">The number of digits after the point.</param>
/// <param name="HasExponent">Whether the text has an exponent.</param>
internal sealed record WrittenNumber(string Digits, long Exponent, int Decimals, bool HasExponent)
{
    /// <summary>A double returns every number with up to this many digits as it is written.</summary>
    private const int SafeDigitsOfDouble = 15;

    private const int MostDigitsOfDouble = 17;

    private const int BitsOfDouble = 53;

    /// <summary>More digits, zeros included, than an integer has that a type of C# represents.</summary>
    private const int MaxDigits = 400;

    /// <summary>Reads a decimal number; its grammar is checked elsewhere.</summary>
    public static WrittenNumber From(string text)
    {
        var start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        var marker = text.IndexOfAny(['e', 'E']);
        var end = marker < 0 ? text.Length : marker;
        var point = text.IndexOf('.', start, end - start);
        var decimals = point < 0 ? 0 : end - point - 1;
        var digits = text.Substring(start, end - start).Replace(".", "").TrimStart('0');
        var significant = digits.TrimEnd('0');
        var exponent = marker < 0 ? 0 : ReadExponent(text.Substring(marker + 1));
        return new(significant, exponent - decimals + digits.Length - significant.Length, decimals, marker >= 0);
    }

    /// <summary>
    /// Whether C# writes an integer or a double as this text: plainly, without <c>+</c>, without an exponent, without zeros that add
    /// nothing, and with no more digits than a double keeps.
    /// </summary>
    public static bool ComesBack(string text, double number)
    {
        var start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var point = text.IndexOf('.');
        if (point <= start || text[start] == '+' || text[text.Length - 1] is < '1' or > '9')
        {
            return false;
        }

        var written = From(text);
        return !written.HasExponent
            && (written.Digits.Length <= SafeDigitsOfDouble || written.Digits == ShortestDigits(number));
    }

    /// <summary>
    /// Whether a binary type represents the number: an integer exactly, any other with the exact whole part, and one with an exponent with
    /// the digits that are written.
    /// </summary>
    /// <param name="number">The number as a double.</param>
    /// <param name="bits">The bits of the type's significand.</param>
    /// <param name="safeDigits">The number of digits that the type always keeps.</param>
    public bool FitsBinary(double number, int bits, int safeDigits) =>
        Math.Abs(number) < 1L << bits
        || (HasExponent && (Digits.Length <= safeDigits || (bits == BitsOfDouble && Digits == ShortestDigits(number))))
        || (Exponent is >= 0 and < MaxDigits && Digits.Length < MaxDigits && SignificantBits(ToInteger(Digits, (int)Exponent)) <= bits);

    /// <summary>Whether a decimal has all digits of the number, also zeros after the point.</summary>
    public bool IsExactly(decimal number)
    {
        var bits = decimal.GetBits(number);
        var scale = (bits[3] >> 16) & 0xFF;
        var integer = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        if (Digits.Length == 0 || integer.IsZero)
        {
            return Digits.Length == 0 && (HasExponent || scale == Decimals);
        }

        // The significant digits of a decimal are at most 29, and its scale at most 28.
        var shift = Exponent + scale;
        return (HasExponent || scale == Decimals)
            && Digits.Length < MaxDigits
            && shift is >= 0 and < MaxDigits
            && ToInteger(Digits, (int)shift) == integer;
    }

    private static BigInteger ToInteger(string digits, int zeros) =>
        BigInteger.Parse(digits.Length == 0 ? "0" : digits, NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, zeros);

    private static int SignificantBits(BigInteger number)
    {
        while (!number.IsZero && number.IsEven)
        {
            number >>= 1;
        }

        var bits = 0;
        for (; !number.IsZero; number >>= 1)
        {
            bits++;
        }

        return bits;
    }

    /// <returns>A number beyond that of any type if it is too long.</returns>
    private static long ReadExponent(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            ? exponent
            : text[0] == '-' ? int.MinValue : int.MaxValue;

    /// <summary>The fewest digits that read back to the number: "R" gives other digits on .NET Framework than on .NET.</summary>
    private static string ShortestDigits(double number)
    {
        var digits = "";
        for (var count = SafeDigitsOfDouble; count <= MostDigitsOfDouble; count++)
        {
            var text = number.ToString("E" + (count - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            digits = From(text).Digits;
            if (double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).Equals(number))
            {
                break;
            }
        }

        return digits;
    }
}
