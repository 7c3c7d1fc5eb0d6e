namespace Corpus.Compiler.Scalars;

/// <summary>
/// Reads dates and points in time as ISO 8601 and YAML's timestamp type (https://yaml.org/type/timestamp.html) write them: the only reader
/// of dates, for headers, paths, templates and options alike.
/// </summary>
internal static class DateText
{
    /// <summary>The length of <c>yyyy-MM-dd</c>.</summary>
    public const int DateLength = 10;

    private const int DigitsOfTicks = 7;
    private const int MaxOffsetMinutes = 14 * 60;

    /// <summary>Reads <c>yyyy-MM-dd</c>, a day of the calendar.</summary>
    public static DateValue? TryReadDate(string text) => text.Length == DateLength ? TryReadDateAt(text, 0, DateLength) : null;

    /// <summary>Reads a date that begins at an offset; any text may follow it.</summary>
    /// <param name="end">The end of the stretch of text that may be read.</param>
    public static DateValue? TryReadDateAt(string text, int offset, int end)
    {
        if (!LooksLikeDate(text, offset, end))
        {
            return null;
        }

        var (year, month, day) = (ReadDigits(text, offset, 4), ReadDigits(text, offset + 5, 2), ReadDigits(text, offset + 8, 2));
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateValue(year, month, day)
            : null;
    }

    /// <summary>
    /// Reads <c>yyyy-MM-dd[T ]HH:mm[:ss[.fffffff]]</c> and <c>Z</c> or <c>±hh[[:]mm]</c>, with or without blanks before the offset. Without
    /// an offset the time is UTC, as in YAML.
    /// </summary>
    /// <returns>
    /// <see langword="null"/> also if <c>DateTimeOffset</c> cannot represent the time: leap seconds, more than 7 significant decimals.
    /// </returns>
    public static TimestampValue? TryReadTimestamp(string text)
    {
        var position = DateLength + 1;
        if (text.Length < DateLength + 6
            || text[DateLength] is not ('T' or 't' or ' ')
            || TryReadDateAt(text, 0, DateLength) is not { } day
            || ReadTimeOfDay(text, ref position) is not { } timeOfDay
            || ReadOffset(text, position) is not { } offset)
        {
            return null;
        }

        var timestamp = new TimestampValue((day.DayNumber * TimeSpan.TicksPerDay) + timeOfDay, offset);
        return timestamp.UtcTicks >= DateTime.MinValue.Ticks && timestamp.UtcTicks <= DateTime.MaxValue.Ticks ? timestamp : null;
    }

    /// <summary>Whether the text begins with digits and hyphens like a date, even if the calendar has no such day.</summary>
    public static bool LooksLikeDate(string text) => LooksLikeDate(text, 0, text.Length);

    private static bool LooksLikeDate(string text, int offset, int end) =>
        end - offset >= DateLength
        && ReadDigits(text, offset, 4) >= 0
        && text[offset + 4] == '-'
        && ReadDigits(text, offset + 5, 2) >= 0
        && text[offset + 7] == '-'
        && ReadDigits(text, offset + 8, 2) >= 0;

    private static long? ReadTimeOfDay(string text, ref int position)
    {
        var (hour, minute) = (ReadDigits(text, position, 2), ReadDigits(text, position + 3, 2));
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || text[position + 2] != ':')
        {
            return null;
        }

        position += 5;
        var ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        if (CharacterAt(text, position) != ':')
        {
            return ticks;
        }

        var second = ReadDigits(text, position + 1, 2);
        position += 3;
        return second is < 0 or > 59 || ReadFraction(text, ref position) is not { } fraction
            ? null
            : ticks + (second * TimeSpan.TicksPerSecond) + fraction;
    }

    private static long? ReadFraction(string text, ref int position)
    {
        if (CharacterAt(text, position) != '.')
        {
            return 0;
        }

        position++;
        var start = position;
        var ticks = 0L;
        for (; CharacterAt(text, position) is >= '0' and <= '9'; position++)
        {
            if (position - start < DigitsOfTicks)
            {
                ticks = (ticks * 10) + (text[position] - '0');
            }
            else if (text[position] != '0')
            {
                return null;
            }
        }

        for (var digits = position - start; digits < DigitsOfTicks; digits++)
        {
            ticks *= 10;
        }

        return position > start ? ticks : null;
    }

    /// <returns>Minutes; <see langword="null"/> if the rest of the text is not an offset.</returns>
    private static int? ReadOffset(string text, int position)
    {
        if (position == text.Length)
        {
            return 0;
        }

        while (CharacterAt(text, position) is ' ' or '\t')
        {
            position++;
        }

        var sign = CharacterAt(text, position);
        position++;
        if (sign is 'Z' or 'z')
        {
            return position == text.Length ? 0 : null;
        }

        var hours = ReadDigits(text, position, 2);
        position += 2;
        var minutes = 0;
        if (position < text.Length)
        {
            position += text[position] == ':' ? 1 : 0;
            minutes = ReadDigits(text, position, 2);
            position += 2;
        }

        var offset = (hours * 60) + minutes;
        return sign is '+' or '-' && position == text.Length && hours >= 0 && minutes is >= 0 and <= 59 && offset <= MaxOffsetMinutes
            ? sign == '-' ? -offset : offset
            : null;
    }

    private static char CharacterAt(string text, int position) => position < text.Length ? text[position] : '\0';

    /// <returns>The number; -1 if there are fewer digits.</returns>
    private static int ReadDigits(string text, int start, int count)
    {
        if (start + count > text.Length)
        {
            return -1;
        }

        var number = 0;
        for (var i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return -1;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
