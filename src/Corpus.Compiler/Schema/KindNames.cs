using System.Globalization;

namespace Corpus.Compiler.Schema;

/// <summary>Types as messages call them.</summary>
public static class KindNames
{
    public static string InProse(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "true or false",
        ScalarKind.Int32 or ScalarKind.Int64 => "a whole number",
        ScalarKind.Double => "a decimal number",
        ScalarKind.Date => "a date",
        ScalarKind.Timestamp or ScalarKind.DateTime => "a date and time",
        ScalarKind.TimeOfDay => "a time of day",
        ScalarKind.Uri => "a URL",
        _ => "text",
    };

    /// <summary>Describes what a declared property expects: the notation, and the range of the small integer types.</summary>
    public static string Expected(ScalarKind kind) => kind switch
    {
        ScalarKind.SByte => Integer(sbyte.MinValue, sbyte.MaxValue),
        ScalarKind.Byte => Integer(byte.MinValue, byte.MaxValue),
        ScalarKind.Int16 => Integer(short.MinValue, short.MaxValue),
        ScalarKind.UInt16 => Integer(ushort.MinValue, ushort.MaxValue),
        ScalarKind.UInt32 => Integer(uint.MinValue, uint.MaxValue),
        ScalarKind.UInt64 => "a whole number of at least 0",
        ScalarKind.Half => "a number from -65504 to 65504",
        ScalarKind.Single or ScalarKind.Double => "a number",
        ScalarKind.Decimal => "a number with at most 28 digits",
        ScalarKind.Date => "a date (yyyy-MM-dd)",
        ScalarKind.Timestamp or ScalarKind.DateTime => "a date and time (yyyy-MM-ddTHH:mm:ss, followed by Z or an offset)",
        ScalarKind.TimeOfDay => "a time of day (HH:mm or HH:mm:ss)",
        ScalarKind.TimeSpan => "a duration ([-][d.]hh:mm[:ss[.fffffff]])",
        ScalarKind.Guid => "a GUID (00000000-0000-0000-0000-000000000000)",
        ScalarKind.Version => "a version, such as 1.2 or 1.2.3",
        ScalarKind.Uri => "a URL (http://… or https://…)",
        _ => InProse(kind),
    };

    /// <summary>
    /// The range of a large numeric type, for messages about values outside of it; <see langword="null"/> for other types.
    /// </summary>
    public static string? Range(ScalarKind kind) => kind switch
    {
        ScalarKind.Int32 => Range(int.MinValue, int.MaxValue),
        ScalarKind.Int64 => Range(long.MinValue, long.MaxValue),
        ScalarKind.UInt64 => Range(ulong.MinValue, ulong.MaxValue),
        ScalarKind.Single => "from -3.4e38 to 3.4e38",
        ScalarKind.Double => "from -1.7e308 to 1.7e308",
        ScalarKind.TimeSpan => "less than 10675199 days",
        _ => null,
    };

    public static string InCSharp(PropertyType type) => type switch
    {
        ScalarType scalar => InCSharp(scalar.Kind),
        TaxonomyType taxonomy => taxonomy.EnumName,
        RecordType record => record.Type.Name,
        ListType list => $"IReadOnlyList<{InCSharp(list.Element)}{(list.HasNulls ? "?" : "")}>",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string InCSharp(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "bool",
        ScalarKind.Int32 => "int",
        ScalarKind.Int64 => "long",
        ScalarKind.Half => "Half",
        ScalarKind.Single => "float",
        ScalarKind.Double => "double",
        ScalarKind.Date => "DateOnly",
        ScalarKind.Timestamp => "DateTimeOffset",
        ScalarKind.Uri => "Uri",
        _ => "string",
    };

    private static string Integer<T>(T minimum, T maximum)
        where T : IFormattable => "a whole number " + Range(minimum, maximum);

    private static string Range<T>(T minimum, T maximum)
        where T : IFormattable => string.Format(CultureInfo.InvariantCulture, "from {0} to {1}", minimum, maximum);
}
