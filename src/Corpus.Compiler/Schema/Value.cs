namespace Corpus.Compiler.Schema;

/// <summary>A metadata value of the type of its property. An optional property without a value has no <see cref="Value"/>.</summary>
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

/// <param name="Member">The zero-based index of the member.</param>
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

/// <param name="Type">The type of the <see cref="SchemaEnum"/>.</param>
/// <param name="Member">The zero-based index of the member.</param>
public sealed record EnumValue(TypeRef Type, int Member) : Value;

/// <param name="Text">The text that the type of the property parses at run time.</param>
public sealed record ParsableValue(string Text) : Value;

/// <param name="Corpus">The corpus of the article.</param>
/// <param name="Id">The id of an existing article.</param>
public sealed record ReferenceValue(string Corpus, string Id) : Value;

/// <param name="Entries">In the order of the file, with distinct keys.</param>
public sealed record DictionaryValue(EquatableArray<DictionaryEntry> Entries) : Value;

public sealed record DictionaryEntry(string Key, Value Value);

/// <summary>A single value, or a null, of <see cref="MetadataType"/>.</summary>
/// <param name="Text">Empty for a null; <c>true</c> or <c>false</c> for a Boolean; otherwise as the file spells it.</param>
public sealed record MetadataScalar(MetadataScalarKind Kind, string Text) : Value;

/// <summary>A list of <see cref="MetadataType"/>.</summary>
public sealed record MetadataList(EquatableArray<Value> Items) : Value;

/// <summary>A mapping of <see cref="MetadataType"/>.</summary>
/// <param name="Entries">In the order of the file, with distinct keys.</param>
public sealed record MetadataMapping(EquatableArray<DictionaryEntry> Entries) : Value;

/// <summary>The kinds of single values. The numbers are those of <c>MetadataKind</c>, which packs contain.</summary>
public enum MetadataScalarKind
{
    Null,
    Boolean,
    Number,
    Text,
}

/// <summary>A null in the file, for a property of a nullable type.</summary>
public sealed record NullValue : Value;

/// <summary>A default of a constructor parameter that is no metadata value.</summary>
/// <param name="Code">A C# expression of the parameter's type: <c>default!</c>, <c>(global::App.Level)3</c>.</param>
public sealed record CodeValue(string Code) : Value;

/// <summary>A default that is a member of an enum that is still to be generated. The schema of a plan contains none.</summary>
public sealed record UnresolvedMember(string Name) : Value;

public sealed record ListValue(EquatableArray<Value> Items) : Value;

public sealed record RecordValue(TypeRef Type, EquatableArray<PropertyValue> Properties) : Value;

/// <summary>A value with an error, which is reported.</summary>
public sealed record InvalidValue : Value;

/// <param name="Property">The name of the property.</param>
public sealed record PropertyValue(string Property, Value Value);
