using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Schema;

/// <summary>A metadata value of a type that its schema names. An optional property without a value has none of these at all.</summary>
public abstract record Value;

public sealed record StringValue(string Text) : Value;

public sealed record BooleanValue(bool Flag) : Value;

/// <summary>An <c>int</c> or a <c>long</c>, as the property's type says.</summary>
public sealed record IntegerValue(long Number) : Value;

public sealed record DoubleValue(double Number) : Value;

public sealed record DateValue(int Year, int Month, int Day) : Value
{
    /// <summary>Days since 0001-01-01: <c>DateOnly.DayNumber</c>, which netstandard2.0 lacks.</summary>
    public int DayNumber => (int)(new DateTime(Year, Month, Day).Ticks / TimeSpan.TicksPerDay);
}

/// <param name="Ticks">Of the local time, in 100 ns since 0001-01-01.</param>
/// <param name="OffsetMinutes">Of the local time from UTC.</param>
public sealed record TimestampValue(long Ticks, int OffsetMinutes) : Value
{
    public long UtcTicks => Ticks - (OffsetMinutes * TimeSpan.TicksPerMinute);
}

/// <param name="Text">Absolute and well-formed.</param>
public sealed record UriValue(string Text) : Value;

/// <param name="Member">Its place among the taxonomy's members, from 0.</param>
public sealed record LabelValue(string EnumName, int Member) : Value;

/// <summary>A <c>decimal</c> or a <c>ulong</c>, as the property's type says.</summary>
public sealed record DecimalValue(decimal Number) : Value;

/// <param name="Ticks">In 100 ns since midnight.</param>
public sealed record TimeOfDayValue(long Ticks) : Value;

/// <param name="Ticks">In 100 ns.</param>
public sealed record TimeSpanValue(long Ticks) : Value;

public sealed record GuidValue(Guid Guid) : Value;

/// <param name="Text">As <c>Version.Parse</c> reads it.</param>
public sealed record VersionValue(string Text) : Value;

/// <param name="TypeName">The name of the <see cref="Schema.SchemaEnum"/>.</param>
/// <param name="Member">Its place among the enum's members, from 0.</param>
public sealed record EnumValue(string TypeName, int Member) : Value;

/// <param name="Text">What the property's type parses when the value is asked for.</param>
public sealed record ParsableValue(string Text) : Value;

/// <param name="Corpus">The corpus that has the article.</param>
/// <param name="Id">An article that there is.</param>
public sealed record ReferenceValue(string Corpus, string Id) : Value;

/// <param name="Entries">In the file's order, no two with one key.</param>
public sealed record DictionaryValue(EquatableArray<DictionaryEntry> Entries) : Value;

public sealed record DictionaryEntry(string Key, Value Value);

/// <summary>A null that the file spells and the property's type holds.</summary>
public sealed record NullValue : Value;

/// <summary>A member of an enum that is still to be generated: a default, as a schema was read.</summary>
public sealed record UnresolvedMember(string Name) : Value;

public sealed record ListValue(EquatableArray<Value> Items) : Value;

public sealed record RecordValue(string RecordName, EquatableArray<PropertyValue> Properties) : Value;

/// <summary>What the file holds is an error, and reported: no value can stand for it.</summary>
public sealed record InvalidValue : Value;

/// <param name="Property">The property's C# name.</param>
public sealed record PropertyValue(string Property, Value Value);
