namespace Corpus.Compiler.Schema;

/// <summary>Types as messages call them.</summary>
internal static class KindNames
{
    public static string InProse(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "true or false",
        ScalarKind.Int32 or ScalarKind.Int64 => "a whole number",
        ScalarKind.Double => "a decimal number",
        ScalarKind.Date => "a date",
        ScalarKind.Timestamp => "a date with a time",
        ScalarKind.Uri => "a web address",
        _ => "text",
    };

    public static string InCSharp(PropertyType type) => type switch
    {
        ScalarType scalar => InCSharp(scalar.Kind),
        TaxonomyType taxonomy => taxonomy.EnumName,
        RecordType record => record.RecordName,
        ListType list => $"IReadOnlyList<{InCSharp(list.Element)}>",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string InCSharp(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "bool",
        ScalarKind.Int32 => "int",
        ScalarKind.Int64 => "long",
        ScalarKind.Double => "double",
        ScalarKind.Date => "DateOnly",
        ScalarKind.Timestamp => "DateTimeOffset",
        ScalarKind.Uri => "Uri",
        _ => "string",
    };
}
