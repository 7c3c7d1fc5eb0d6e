using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Scalars;

/// <summary>Dates and points in time, as ISO 8601 and YAML's timestamp type (https://yaml.org/type/timestamp.html) write them.</summary>
internal static class DateText
{
    private const int DateLength = 10;
    private const int DigitsOfTicks = 7;
    private const int MaxOffsetMinutes = 14 * 60;

    /// <summary><c>yyyy-MM-dd</c>, a day of the calendar.</summary>
    public static DateValue? TryReadDate(string text) => text.Length == DateLength ? ReadDay(text) : null;

    /// <summary>
    /// <c>yyyy-MM-dd[T ]HH:mm[:ss[.fffffff]]</c> and <c>Z</c> or <c>±hh[[:]mm]</c>, with or without blanks before it. Without an offset it
    /// is UTC, as in YAML.
    /// </summary>
    /// <returns>
    /// Also <see langword="null"/> for what <c>DateTimeOffset</c> can't hold: leap seconds, more than 7 significant decimals.
    /// </returns>
    public static TimestampValue? TryReadTimestamp(string text)
    {
        var position = DateLength + 1;
        if (text.Length < DateLength + 6
            || text[DateLength] is not ('T' or 't' or ' ')
            || ReadDay(text) is not { } day
            || ReadTimeOfDay(text, ref position) is not { } timeOfDay
            || ReadOffset(text, position) is not { } offset)
        {
            return null;
        }

        var timestamp = new TimestampValue((day.DayNumber * TimeSpan.TicksPerDay) + timeOfDay, offset);
        return timestamp.UtcTicks >= DateTime.MinValue.Ticks && timestamp.UtcTicks <= DateTime.MaxValue.Ticks ? timestamp : null;
    }

    /// <summary>Whether the text begins like a date, be it a day of the calendar or not.</summary>
    public static bool LooksLikeDate(string text) =>
        text.Length >= DateLength
        && ReadDigits(text, 0, 4) >= 0
        && text[4] == '-'
        && ReadDigits(text, 5, 2) >= 0
        && text[7] == '-'
        && ReadDigits(text, 8, 2) >= 0;

    private static DateValue? ReadDay(string text)
    {
        if (!LooksLikeDate(text))
        {
            return null;
        }

        var (year, month, day) = (ReadDigits(text, 0, 4), ReadDigits(text, 5, 2), ReadDigits(text, 8, 2));
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateValue(year, month, day)
            : null;
    }

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

    /// <returns>Minutes; <see langword="null"/> when what follows is no offset.</returns>
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

    /// <returns>-1 when there are fewer digits than that.</returns>
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
