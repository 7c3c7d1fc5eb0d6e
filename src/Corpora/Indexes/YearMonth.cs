using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Corpora;

/// <summary>A month of a year, as ISO 8601 writes it: <c>2026-05</c>.</summary>
/// <param name="Year">From 1 to 9999.</param>
/// <param name="Month">From 1 to 12.</param>
public readonly record struct YearMonth(int Year, int Month) : IComparable<YearMonth>, IComparable, ISpanParsable<YearMonth>
{
    private const int Length = 7;

    /// <summary>The month that a day is in.</summary>
    public static YearMonth From(DateOnly date) => new(date.Year, date.Month);

    /// <summary>Reads a month that <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is no <c>yyyy-MM</c>.</exception>
    public static YearMonth Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a valid month; expected yyyy-MM.");

    /// <summary>Reads a month that <see cref="ToString"/> wrote.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">It is no <c>yyyy-MM</c>.</exception>
    public static YearMonth Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a month that <see cref="ToString"/> wrote.</summary>
    /// <returns>Whether it is one.</returns>
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

    /// <summary>Reads a month that <see cref="ToString"/> wrote.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out YearMonth result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Whether one month is before another.</summary>
    public static bool operator <(YearMonth left, YearMonth right) => left.CompareTo(right) < 0;

    /// <summary>Whether one month is before another, or the same.</summary>
    public static bool operator <=(YearMonth left, YearMonth right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one month is after another.</summary>
    public static bool operator >(YearMonth left, YearMonth right) => left.CompareTo(right) > 0;

    /// <summary>Whether one month is after another, or the same.</summary>
    public static bool operator >=(YearMonth left, YearMonth right) => left.CompareTo(right) >= 0;

    /// <summary>Compares by time.</summary>
    public int CompareTo(YearMonth other) => (Year, Month).CompareTo((other.Year, other.Month));

    /// <summary>Compares by time; every month is after null.</summary>
    /// <exception cref="ArgumentException">The other is no <see cref="YearMonth"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        YearMonth other => CompareTo(other),
        _ => throw new ArgumentException($"The object is not a {nameof(YearMonth)}.", nameof(obj)),
    };

    /// <summary><c>yyyy-MM</c></summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");
}
