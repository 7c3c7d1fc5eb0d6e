using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Scalars;

/// <summary>
/// Reads scalars of the types that occur only in declared schemas. Reading is strict and independent of culture: a text that its type
/// cannot represent exactly is invalid.
/// </summary>
internal static class DeclaredScalars
{
    /// <summary>The pattern of <c>[-][d.]hh:mm[:ss[.fffffff]]</c>, with one digit or two for the hours, for JSON Schema as well.</summary>
    public const string TimeSpanPattern =
        @"-?([0-9]+\.)?([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,7})?)?";

    private const NumberStyles Integer = NumberStyles.AllowLeadingSign;
    private const NumberStyles Fraction = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly Regex WholeTimeSpan = new($@"\A{TimeSpanPattern}\z", RegexOptions.CultureInvariant);

    /// <returns><see langword="null"/> if the text is not a value of that kind.</returns>
    public static Value? TryRead(string text, ScalarStyle style, ScalarKind kind) => kind switch
    {
        ScalarKind.SByte => ReadInteger(text, style, sbyte.MinValue, sbyte.MaxValue),
        ScalarKind.Byte => ReadInteger(text, style, byte.MinValue, byte.MaxValue),
        ScalarKind.Int16 => ReadInteger(text, style, short.MinValue, short.MaxValue),
        ScalarKind.UInt16 => ReadInteger(text, style, ushort.MinValue, ushort.MaxValue),
        ScalarKind.UInt32 => ReadInteger(text, style, uint.MinValue, uint.MaxValue),
        ScalarKind.UInt64 => ReadUInt64(text, style),
        ScalarKind.Half => BinaryNumbers.TryReadHalf(text, style),
        ScalarKind.Single => BinaryNumbers.TryReadSingle(text, style),
        ScalarKind.Decimal => ReadDecimal(text, style),
        ScalarKind.TimeOfDay => style == ScalarStyle.Text ? null : ReadTimeOfDay(text),
        ScalarKind.DateTime => style == ScalarStyle.Text ? null : ScalarReader.TryRead(text, style, ScalarKind.Timestamp),
        ScalarKind.TimeSpan => ReadTimeSpan(text),
        ScalarKind.Guid => Guid.TryParseExact(text, "D", out var guid) ? new GuidValue(guid) : null,
        ScalarKind.Version => IsVersion(text) ? new VersionValue(text) : null,
        _ => null,
    };

    private static IntegerValue? ReadInteger(string text, ScalarStyle style, long minimum, long maximum) =>
        style == ScalarStyle.Plain && NumberText.TryReadInteger(text, out var number) && number >= minimum && number <= maximum
            ? new(number)
            : null;

    private static DecimalValue? ReadUInt64(string text, ScalarStyle style)
    {
        if (style != ScalarStyle.Plain)
        {
            return null;
        }

        if (NumberText.TryReadInteger(text, out var number))
        {
            return number >= 0 ? new(number) : null;
        }

        return !NumberText.HasLeadingZero(text) && ulong.TryParse(text, Integer, CultureInfo.InvariantCulture, out var large)
            ? new(large)
            : null;
    }

    /// <summary>A decimal has 28 digits; more would be rounded, and so would be a number with a great negative exponent.</summary>
    private static DecimalValue? ReadDecimal(string text, ScalarStyle style) =>
        style == ScalarStyle.Plain
        && !NumberText.HasLeadingZero(text)
        && text.Count(character => character is >= '0' and <= '9') <= 28
        && decimal.TryParse(text, Fraction, CultureInfo.InvariantCulture, out var number)
        && WrittenNumber.From(text).IsExactly(number)
            ? new(number)
            : null;

    /// <summary><c>HH:mm[:ss[.fffffff]]</c></summary>
    private static TimeOfDayValue? ReadTimeOfDay(string text) =>
        DateText.TryReadTimeOfDay(text) is { } ticks ? new(ticks) : null;

    /// <summary>Unlike <c>TimeSpan.Parse</c>, 24 hours or more are never days, and a number alone is invalid.</summary>
    private static TimeSpanValue? ReadTimeSpan(string text) =>
        WholeTimeSpan.IsMatch(text) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span)
            ? new(span.Ticks)
            : null;

    /// <summary>Digits and dots only: <c>Version.Parse</c> also accepts signs and spaces.</summary>
    private static bool IsVersion(string text) =>
        text.All(character => character is '.' or (>= '0' and <= '9')) && Version.TryParse(text, out _);
}
