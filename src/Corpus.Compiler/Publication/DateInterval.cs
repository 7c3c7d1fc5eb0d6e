using Corpus.Compiler.Metadata;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Values;

namespace Corpus.Compiler.Publication;

/// <summary>
/// A day, or a point in time. A day is as long as it is, so that what is published or expires on a day is in on that day; it is a day in UTC.
/// </summary>
/// <param name="Start">Its first 100 ns, in ticks of UTC.</param>
/// <param name="End">Its last.</param>
public readonly record struct DateInterval(long Start, long End)
{
    /// <returns><see langword="null"/> when the text is neither a date nor a timestamp.</returns>
    public static DateInterval? TryRead(string text) => TryRead(text, ScalarStyle.Plain);

    internal static DateInterval? TryRead(string text, ScalarStyle style) => ScalarReader.TryRead(text, style, ScalarKind.Date) is DateValue date
        ? OfDay(date)
        : ScalarReader.TryRead(text, style, ScalarKind.Timestamp) is TimestampValue timestamp
            ? new(timestamp.UtcTicks, timestamp.UtcTicks)
            : null;

    private static DateInterval OfDay(DateValue date)
    {
        var start = date.DayNumber * TimeSpan.TicksPerDay;
        return new(start, start + TimeSpan.TicksPerDay - 1);
    }
}
