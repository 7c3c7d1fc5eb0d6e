using Corpus.Compiler.Schema;
using Corpus.Compiler.Values;

namespace Corpus.Compiler.Indexes;

/// <summary>The order of values of one type: text ordinally, enums by their numbers, <c>false</c> before <c>true</c>.</summary>
internal sealed class ValueOrder(CorpusSchema schema) : IComparer<Value>
{
    private readonly Dictionary<string, SchemaEnum> _enums = schema.Enums.ToDictionary(declared => declared.TypeName, StringComparer.Ordinal);

    /// <returns>0 for values of types that have no order.</returns>
    public int Compare(Value x, Value y) => (x, y) switch
    {
        (StringValue left, StringValue right) => string.CompareOrdinal(left.Text, right.Text),
        (UriValue left, UriValue right) => string.CompareOrdinal(left.Text, right.Text),
        (BooleanValue left, BooleanValue right) => left.Flag.CompareTo(right.Flag),
        (IntegerValue left, IntegerValue right) => left.Number.CompareTo(right.Number),
        (DoubleValue left, DoubleValue right) => left.Number.CompareTo(right.Number),
        (DecimalValue left, DecimalValue right) => left.Number.CompareTo(right.Number),
        (DateValue left, DateValue right) => left.DayNumber.CompareTo(right.DayNumber),
        (TimestampValue left, TimestampValue right) => left.UtcTicks.CompareTo(right.UtcTicks),
        (TimeOfDayValue left, TimeOfDayValue right) => left.Ticks.CompareTo(right.Ticks),
        (TimeSpanValue left, TimeSpanValue right) => left.Ticks.CompareTo(right.Ticks),
        (GuidValue left, GuidValue right) => string.CompareOrdinal(left.Guid.ToString("D"), right.Guid.ToString("D")),
        (VersionValue left, VersionValue right) => new Version(left.Text).CompareTo(new Version(right.Text)),
        (LabelValue left, LabelValue right) => left.Member.CompareTo(right.Member),
        (EnumValue left, EnumValue right) => NumberOf(left).CompareTo(NumberOf(right)),
        (ReferenceValue left, ReferenceValue right) => string.CompareOrdinal(left.Id, right.Id),
        _ => 0,
    };

    private long NumberOf(EnumValue value) => _enums[value.TypeName].Members[value.Member].Number;
}
