using System.Globalization;

namespace Corpus.Compiler.Scalars;

/// <summary>Reads dates and times in a format that a schema declares: exactly, in the invariant culture, without the clock.</summary>
public static class DateFormat
{
    private const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal;

    /// <summary>A year of two digits is from 1950 to 2049 on every runtime.</summary>
    private static readonly DateTimeFormatInfo Invariant = CreateInvariant();

    /// <summary>No part of it can be taken for another, or for one of the current time.</summary>
    private static readonly DateTimeOffset Sample = new(new DateTime(1987, 11, 23, 13, 45, 56), new TimeSpan(5, 30, 0));

    /// <summary>Whether values of a kind can have a format.</summary>
    public static bool Supports(ScalarKind kind) =>
        kind is ScalarKind.Date or ScalarKind.Timestamp or ScalarKind.DateTime or ScalarKind.TimeOfDay;

    /// <returns>The reason why a format is invalid, as the predicate of a sentence; <see langword="null"/> if it is valid.</returns>
    public static string? FindProblem(string format, ScalarKind kind)
    {
        if (!TryWriteSample(format, out var text))
        {
            return $"has the format '{Quotation.From(format)}', which is not a custom format of .NET; expected one such as 'MM/dd/yyyy'";
        }

        return TryRead(text, format, kind) switch
        {
            DateValue date when date == new DateValue(Sample.Year, Sample.Month, Sample.Day) => null,
            TimestampValue time when new DateTime(time.Ticks) is var local
                && local.Date == Sample.Date && IsSampleTime(local.TimeOfDay.Ticks) => null,
            TimeOfDayValue time when time.Ticks != 0 && IsSampleTime(time.Ticks) => null,
            _ => $"has the format '{Quotation.From(format)}', which does not read back as {KindNames.InProse(kind)}; expected one such as "
                + (kind == ScalarKind.TimeOfDay ? "'HH:mm'" : "'MM/dd/yyyy'"),
        };
    }

    /// <returns><see langword="null"/> if the text does not have the format, or is no value of the kind.</returns>
    public static Value? TryRead(string text, string format, ScalarKind kind)
    {
        switch (kind)
        {
            case ScalarKind.Date:
                return DateTime.TryParseExact(text, format, Invariant, DateTimeStyles.NoCurrentDateDefault, out var date)
                    && date.TimeOfDay == TimeSpan.Zero
                        ? new DateValue(date.Year, date.Month, date.Day)
                        : null;
            case ScalarKind.TimeOfDay:
                return DateTime.TryParseExact(text, format, Invariant, DateTimeStyles.NoCurrentDateDefault, out var time)
                    && time.Date == DateTime.MinValue
                        ? new TimeOfDayValue(time.Ticks)
                        : null;
            default:
                return DateTimeOffset.TryParseExact(text, format, Invariant, Styles, out var timestamp)
                    ? new TimestampValue(timestamp.Ticks, (int)timestamp.Offset.TotalMinutes)
                    : null;
        }
    }

    /// <summary>Whether a time is that of the sample, which may have been written without seconds, or not at all.</summary>
    private static bool IsSampleTime(long ticks) =>
        ticks == 0 || ticks / TimeSpan.TicksPerHour == Sample.Hour;

    private static bool TryWriteSample(string format, out string text)
    {
        try
        {
            // A single character is a standard format, whose meaning depends on the culture.
            text = format.Length < 2 ? "" : Sample.ToString(format, Invariant);
            return text.Length > 0;
        }
        catch (FormatException)
        {
            text = "";
            return false;
        }
    }

    private static DateTimeFormatInfo CreateInvariant()
    {
        var format = (DateTimeFormatInfo)CultureInfo.InvariantCulture.DateTimeFormat.Clone();
        format.Calendar = new GregorianCalendar { TwoDigitYearMax = 2049 };
        return DateTimeFormatInfo.ReadOnly(format);
    }
}
