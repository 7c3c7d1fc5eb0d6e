using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Corpora;

/// <summary>A month of a year. Its text is that of ISO 8601: <c>2026-05</c>.</summary>
/// <param name="Year">The year, from 1 to 9999.</param>
/// <param name="Month">The month, from 1 to 12.</param>
public readonly record struct YearMonth(int Year, int Month) : IComparable<YearMonth>, IComparable, ISpanParsable<YearMonth>
{
    private const int Length = 7;

    /// <summary>Gets the month of a date.</summary>
    public static YearMonth From(DateOnly date) => new(date.Year, date.Month);

    /// <summary>Parses a month in the format <c>yyyy-MM</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the format is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not in the format, or not a month.</exception>
    public static YearMonth Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a month; expected yyyy-MM.");

    /// <summary>Parses a month in the format <c>yyyy-MM</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the format is the same in every culture.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not in the format, or not a month.</exception>
    public static YearMonth Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses a month in the format <c>yyyy-MM</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the format is the same in every culture.</param>
    /// <param name="result">The month; the default value if the text is invalid.</param>
    /// <returns><see langword="false"/> if the text is not in the format, or not a month.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out YearMonth result)
    {
        if (s.Length == Length
            && s[4] == '-'
            && int.TryParse(s[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(s[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && year > 0 && month is >= 1 and <= 12)
        {
            result = new(year, month);
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>Parses a month in the format <c>yyyy-MM</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the format is the same in every culture.</param>
    /// <param name="result">The month; the default value if the text is invalid.</param>
    /// <returns><see langword="false"/> if the text is null, not in the format, or not a month.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out YearMonth result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Whether a month is before another.</summary>
    public static bool operator <(YearMonth left, YearMonth right) => left.CompareTo(right) < 0;

    /// <summary>Whether a month is before another or equal to it.</summary>
    public static bool operator <=(YearMonth left, YearMonth right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a month is after another.</summary>
    public static bool operator >(YearMonth left, YearMonth right) => left.CompareTo(right) > 0;

    /// <summary>Whether a month is after another or equal to it.</summary>
    public static bool operator >=(YearMonth left, YearMonth right) => left.CompareTo(right) >= 0;

    /// <summary>Compares two months chronologically.</summary>
    public int CompareTo(YearMonth other) => (Year, Month).CompareTo((other.Year, other.Month));

    /// <summary>Compares two months chronologically; every month is after null.</summary>
    /// <exception cref="ArgumentException">The object is not a <see cref="YearMonth"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        YearMonth other => CompareTo(other),
        _ => throw new ArgumentException($"The object is not a {nameof(YearMonth)}.", nameof(obj)),
    };

    /// <summary>Returns the month in the format <c>yyyy-MM</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");
}
