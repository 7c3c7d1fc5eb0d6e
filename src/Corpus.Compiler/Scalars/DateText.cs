namespace Corpus.Compiler.Scalars;

/// <summary>
/// Reads dates and points in time as ISO 8601 and YAML's timestamp type (https://yaml.org/type/timestamp.html) write them: the only reader
/// of dates, for headers, paths, templates and options alike.
/// </summary>
internal static class DateText
{
    /// <summary>The length of <c>yyyy-MM-dd</c>.</summary>
    public const int DateLength = 10;

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
        return DateOf(year, month, day);
    }

    /// <summary>
    /// Reads <c>yyyy-MM-ddTHH:mm[:ss[.fffffff]]</c> and <c>Z</c>, <c>UTC</c> or <c>±hh[[:]mm]</c>. As in YAML, month, day and hours may
    /// have one digit, blanks may stand for <c>T</c> and before the offset, and without an offset the time is UTC. Further digits of a
    /// second are dropped, as TOML requires.
    /// </summary>
    /// <returns><see langword="null"/> also if <c>DateTimeOffset</c> cannot represent the time, as it has no leap seconds.</returns>
    public static TimestampValue? TryReadTimestamp(string text)
    {
        var position = 0;
        return ReadDay(text, ref position) is { } day
            && SkipTimeSeparator(text, ref position)
            && ReadTimeOfDay(text, ref position) is { } timeOfDay
            && ReadOffset(text, position) is { } offset
                ? TimestampOf(day, timeOfDay, offset)
                : null;
    }

    /// <returns><see langword="null"/> if <c>DateTimeOffset</c> cannot represent the time.</returns>
    public static TimestampValue? TimestampOf(DateValue day, long ticksOfDay, int offsetMinutes)
    {
        var timestamp = new TimestampValue((day.DayNumber * TimeSpan.TicksPerDay) + ticksOfDay, offsetMinutes);
        return Math.Abs(offsetMinutes) <= MaxOffsetMinutes
            && timestamp.UtcTicks >= DateTime.MinValue.Ticks
            && timestamp.UtcTicks <= DateTime.MaxValue.Ticks
                ? timestamp
                : null;
    }

    /// <summary>Reads <c>HH:mm[:ss[.fffffff]]</c>, to the end of the text.</summary>
    /// <returns>In 100 ns since midnight.</returns>
    public static long? TryReadTimeOfDay(string text)
    {
        var position = 0;
        return text.IndexOf(':') == 2 && ReadTimeOfDay(text, ref position) is { } ticks && position == text.Length
            ? ticks
            : null;
    }

    /// <returns>The day; <see langword="null"/> if the calendar does not have it.</returns>
    public static DateValue? DateOf(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    /// <summary>Whether the text begins with digits and hyphens like a date, even if the calendar has no such day.</summary>
    public static bool LooksLikeDate(string text) => LooksLikeDate(text, 0, text.Length);

    private static bool LooksLikeDate(string text, int offset, int end) =>
        end - offset >= DateLength
        && ReadDigits(text, offset, 4) >= 0
        && text[offset + 4] == '-'
        && ReadDigits(text, offset + 5, 2) >= 0
        && text[offset + 7] == '-'
        && ReadDigits(text, offset + 8, 2) >= 0;

    private static DateValue? ReadDay(string text, ref int position)
    {
        var year = ReadDigits(text, 0, 4);
        position = 5;
        if (year < 0 || CharacterAt(text, 4) != '-')
        {
            return null;
        }

        var month = ReadOneOrTwoDigits(text, ref position);
        if (CharacterAt(text, position) != '-')
        {
            return null;
        }

        position++;
        return DateOf(year, month, ReadOneOrTwoDigits(text, ref position));
    }

    private static bool SkipTimeSeparator(string text, ref int position)
    {
        if (CharacterAt(text, position) is 'T' or 't')
        {
            position++;
            return true;
        }

        return SkipBlanks(text, ref position);
    }

    private static long? ReadTimeOfDay(string text, ref int position)
    {
        var hour = ReadOneOrTwoDigits(text, ref position);
        var minute = ReadDigits(text, position + 1, 2);
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || text[position] != ':')
        {
            return null;
        }

        position += 3;
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
        var unit = TimeSpan.TicksPerSecond / 10;
        for (; CharacterAt(text, position) is >= '0' and <= '9'; position++)
        {
            ticks += (text[position] - '0') * unit;
            unit /= 10;
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

        SkipBlanks(text, ref position);
        if (text.Substring(position) is "Z" or "z" or "UTC")
        {
            return 0;
        }

        var sign = CharacterAt(text, position);
        position++;
        var hours = ReadOneOrTwoDigits(text, ref position);
        var minutes = 0;
        if (position < text.Length)
        {
            position += text[position] == ':' ? 1 : 0;
            minutes = ReadDigits(text, position, 2);
            position += 2;
        }

        var offset = (hours * 60) + minutes;
        return sign is '+' or '-' && position == text.Length && hours >= 0 && minutes is >= 0 and <= 59
            ? sign == '-' ? -offset : offset
            : null;
    }

    private static bool SkipBlanks(string text, ref int position)
    {
        var start = position;
        while (CharacterAt(text, position) is ' ' or '\t')
        {
            position++;
        }

        return position > start;
    }

    private static char CharacterAt(string text, int position) => position < text.Length ? text[position] : '\0';

    /// <returns>The number; -1 if there is no digit.</returns>
    private static int ReadOneOrTwoDigits(string text, ref int position)
    {
        var count = ReadDigits(text, position, 2) >= 0 ? 2 : 1;
        var number = ReadDigits(text, position, count);
        position += count;
        return number;
    }

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
