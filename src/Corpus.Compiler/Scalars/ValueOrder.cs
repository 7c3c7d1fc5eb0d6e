namespace Corpus.Compiler.Scalars;

/// <summary>Compares values.</summary>
public static class ValueOrder
{
    /// <summary>Numbers compare across types, timestamps as instants.</summary>
    /// <returns><see langword="null"/> if the values have no order.</returns>
    public static int? Compare(Value left, Value right) => (left, right) switch
    {
        (IntegerValue a, IntegerValue b) => a.Number.CompareTo(b.Number),
        (DateValue a, DateValue b) => a.DayNumber.CompareTo(b.DayNumber),
        (TimestampValue a, TimestampValue b) => a.UtcTicks.CompareTo(b.UtcTicks),
        (TimeOfDayValue a, TimeOfDayValue b) => a.Ticks.CompareTo(b.Ticks),
        (TimeSpanValue a, TimeSpanValue b) => a.Ticks.CompareTo(b.Ticks),
        (VersionValue a, VersionValue b) => Version.Parse(a.Text).CompareTo(Version.Parse(b.Text)),
        (DoubleValue a, _) when ToDouble(right) is { } b => a.Number.CompareTo(b),
        (_, DoubleValue b) when ToDouble(left) is { } a => a.CompareTo(b.Number),
        _ when ToDecimal(left) is { } a && ToDecimal(right) is { } b => a.CompareTo(b),
        _ => null,
    };

    private static double? ToDouble(Value value) => value switch
    {
        DoubleValue number => number.Number,
        IntegerValue number => number.Number,
        DecimalValue number => (double)number.Number,
        _ => null,
    };

    private static decimal? ToDecimal(Value value) => value switch
    {
        IntegerValue number => number.Number,
        DecimalValue number => number.Number,
        _ => null,
    };
}
