using System.Globalization;

namespace Corpus.Compiler.Scalars;

/// <summary>
/// Numbers of the YAML 1.2 core schema (10.3.2), except those that a number cannot represent: <c>007</c>, <c>1e999</c>.
/// </summary>
internal static class NumberText
{
    public static bool TryReadInteger(string text, out long number)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o')
        {
            return TryReadDigits(text, start: 2, radix: text[1] == 'x' ? 16u : 8u, isNegative: false, out number);
        }

        var start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        if (HasLeadingZero(text, start))
        {
            number = 0;
            return false;
        }

        return TryReadDigits(text, start, radix: 10, isNegative: start == 1 && text[0] == '-', out number);
    }

    public static bool TryReadDouble(string text, out double number)
    {
        var start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        if (TryReadSpecial(text, start, out number))
        {
            return true;
        }

        return IsDecimal(text, start)
            && !HasLeadingZero(text, start)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && !double.IsInfinity(number)
            && (number != 0 || !HasSignificantDigit(text));
    }

    /// <summary>Whether the text is a number, or has only characters of one: <c>1.10</c>, <c>007</c>, <c>1.2.3</c>.</summary>
    public static bool IsNumberLike(string text) =>
        text.Any(character => character is >= '0' and <= '9')
        && (TryReadInteger(text, out _) || text.All(character => character is (>= '0' and <= '9') or '.' or '+' or '-' or 'e' or 'E'));

    public static bool IsInfinityOrNaN(string text) =>
        TryReadDouble(text, out var number) && (double.IsNaN(number) || double.IsInfinity(number));

    /// <summary>Whether a binary type represents an integer exactly.</summary>
    /// <param name="bits">The bits of the type's significand.</param>
    public static bool FitsBinary(long number, int bits)
    {
        var magnitude = number < 0 ? unchecked((ulong)-number) : (ulong)number;
        while (magnitude != 0 && magnitude % 2 == 0)
        {
            magnitude /= 2;
        }

        return magnitude < 1UL << bits;
    }

    /// <summary>Whether C# writes the integer as the text does.</summary>
    public static bool ComesBack(string text, long number) => text == number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether C# writes the number as the text does. Infinities and NaN have one notation each, whatever its case.</summary>
    public static bool ComesBack(string text, double number) =>
        double.IsNaN(number) || double.IsInfinity(number) || WrittenNumber.ComesBack(text, number);

    private static bool TryReadDigits(string text, int start, uint radix, bool isNegative, out long number)
    {
        number = 0;
        var magnitude = 0UL;
        var limit = isNegative ? 1UL << 63 : long.MaxValue;
        for (var i = start; i < text.Length; i++)
        {
            var digit = DigitOf(text[i]);
            if (digit >= radix || magnitude > (limit - digit) / radix)
            {
                return false;
            }

            magnitude = (magnitude * radix) + digit;
        }

        number = isNegative ? unchecked(-(long)magnitude) : (long)magnitude;
        return start < text.Length;
    }

    private static uint DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => (uint)(character - '0'),
        >= 'a' and <= 'f' => (uint)(character - 'a' + 10),
        >= 'A' and <= 'F' => (uint)(character - 'A' + 10),
        _ => uint.MaxValue,
    };

    private static bool TryReadSpecial(string text, int start, out double number)
    {
        number = 0;
        if (start >= text.Length || text[start] != '.')
        {
            return false;
        }

        number = text.Substring(start) switch
        {
            ".inf" or ".Inf" or ".INF" => text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity,
            ".nan" or ".NaN" or ".NAN" when start == 0 => double.NaN,
            _ => 0,
        };
        return number != 0;
    }

    /// <summary><c>( "." [0-9]+ | [0-9]+ ( "." [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?</c>, and no integer.</summary>
    private static bool IsDecimal(string text, int position)
    {
        var whole = SkipDigits(text, ref position);
        var hasPoint = position < text.Length && text[position] == '.';
        position += hasPoint ? 1 : 0;
        var fraction = hasPoint ? SkipDigits(text, ref position) : 0;
        if (whole + fraction == 0)
        {
            return false;
        }

        if (position == text.Length)
        {
            return hasPoint;
        }

        if (text[position] is not ('e' or 'E'))
        {
            return false;
        }

        position++;
        position += position < text.Length && text[position] is '-' or '+' ? 1 : 0;
        return SkipDigits(text, ref position) > 0 && position == text.Length;
    }

    private static int SkipDigits(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position - start;
    }

    public static bool HasLeadingZero(string text) => HasLeadingZero(text, text.Length > 0 && text[0] is '-' or '+' ? 1 : 0);

    private static bool HasLeadingZero(string text, int start) =>
        start + 1 < text.Length && text[start] == '0' && text[start + 1] is >= '0' and <= '9';

    /// <summary>Whether the number before the exponent is not zero: if it reads as zero, it was too small for a double.</summary>
    private static bool HasSignificantDigit(string text) =>
        text.TakeWhile(character => character is not ('e' or 'E')).Any(character => character is >= '1' and <= '9');
}
