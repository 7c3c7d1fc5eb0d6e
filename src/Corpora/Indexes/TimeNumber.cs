using System.Runtime.CompilerServices;

namespace Corpora;

/// <summary>
/// Converts times to numbers of the same order and back: dates to day numbers, timestamps to ticks in UTC. The type tests are constants for
/// the compiler, so no code for other types remains, and nothing is boxed.
/// </summary>
internal static class TimeNumber
{
    /// <exception cref="NotSupportedException"><typeparamref name="TTime"/> is not a type of times.</exception>
    public static void ThrowUnlessSupported<TTime>()
        where TTime : struct
    {
        if (typeof(TTime) != typeof(DateOnly) && typeof(TTime) != typeof(DateTimeOffset) && typeof(TTime) != typeof(DateTime))
        {
            throw new NotSupportedException($"{typeof(TTime).Name} is not supported; expected DateOnly, DateTime or DateTimeOffset.");
        }
    }

    public static long From<TTime>(TTime time)
        where TTime : struct
    {
        if (typeof(TTime) == typeof(DateOnly))
        {
            return Unsafe.As<TTime, DateOnly>(ref time).DayNumber;
        }

        return typeof(TTime) == typeof(DateTimeOffset)
            ? Unsafe.As<TTime, DateTimeOffset>(ref time).UtcTicks
            : Unsafe.As<TTime, DateTime>(ref time).ToUniversalTime().Ticks;
    }

    public static TTime ToTime<TTime>(long number)
        where TTime : struct
    {
        if (typeof(TTime) == typeof(DateOnly))
        {
            var date = DateOnly.FromDayNumber((int)number);
            return Unsafe.As<DateOnly, TTime>(ref date);
        }

        if (typeof(TTime) == typeof(DateTimeOffset))
        {
            var timestamp = new DateTimeOffset(number, TimeSpan.Zero);
            return Unsafe.As<DateTimeOffset, TTime>(ref timestamp);
        }

        var dateTime = new DateTime(number, DateTimeKind.Utc);
        return Unsafe.As<DateTime, TTime>(ref dateTime);
    }

    /// <summary>The day of a time; of a timestamp in an offset from UTC.</summary>
    public static DateOnly ToDate<TTime>(long number, int utcOffsetMinutes)
        where TTime : struct => typeof(TTime) == typeof(DateOnly)
        ? DateOnly.FromDayNumber((int)number)
        : DateOnly.FromDateTime(new DateTime(number + (utcOffsetMinutes * TimeSpan.TicksPerMinute)));
}
