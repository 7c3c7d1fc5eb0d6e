using System.Globalization;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Scalars;

/// <summary>
/// Reads numbers of the types <c>double</c>, <c>float</c> and <c>Half</c>. A fraction is rounded, as in C#; an integer or a whole part
/// that the type does not represent exactly is invalid, and so is a number that would become zero or infinite.
/// </summary>
internal static class BinaryNumbers
{
    private const double MaxHalf = 65504;

    /// <summary>The greatest number that a <c>Half</c> rounds to zero.</summary>
    private const double HalfZero = 1.0 / (1 << 25);

    public static DoubleValue? TryReadDouble(string text, ScalarStyle style) => TryRead(text, style, 53, 15);

    public static DoubleValue? TryReadSingle(string text, ScalarStyle style) =>
        TryRead(text, style, 24, 6) is { } value && (IsSpecial(value) || Math.Abs(value.Number) <= float.MaxValue)
            ? Unless((float)value.Number == 0, value)
            : null;

    public static DoubleValue? TryReadHalf(string text, ScalarStyle style) =>
        TryRead(text, style, 11, 3) is { } value && (IsSpecial(value) || Math.Abs(value.Number) <= MaxHalf)
            ? Unless(Math.Abs(value.Number) <= HalfZero, value)
            : null;

    /// <summary>Whether a number, which has the notation of a number, is neither too great nor too small for its type.</summary>
    public static bool IsInRange(string text, ScalarKind kind) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) <= kind switch
        {
            ScalarKind.Half => MaxHalf,
            ScalarKind.Single => float.MaxValue,
            _ => double.MaxValue,
        };

    /// <param name="bits">The bits of the type's significand.</param>
    /// <param name="safeDigits">The number of digits that the type always keeps.</param>
    private static DoubleValue? TryRead(string text, ScalarStyle style, int bits, int safeDigits)
    {
        if (style != ScalarStyle.Plain)
        {
            return null;
        }

        if (NumberText.TryReadInteger(text, out var integer))
        {
            return NumberText.FitsBinary(integer, bits) ? new(integer) : null;
        }

        return NumberText.TryReadDouble(text, out var number)
            && (IsSpecial(new(number)) || WrittenNumber.From(text).FitsBinary(number, bits, safeDigits))
                ? new(number)
                : null;
    }

    private static bool IsSpecial(DoubleValue value) => double.IsNaN(value.Number) || double.IsInfinity(value.Number);

    private static DoubleValue? Unless(bool becomesZero, DoubleValue value) => becomesZero && value.Number != 0 ? null : value;
}
