using Corpus.Compiler.Metadata;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.JsonSchema;

/// <summary>Expresses scalars of front matter in JSON Schema.</summary>
internal static class JsonScalars
{
    private static readonly string[] AnyScalar = ["string", "number", "boolean"];

    public static JsonObject SchemaOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => Typed("boolean"),
        ScalarKind.SByte => Integer(sbyte.MinValue, sbyte.MaxValue),
        ScalarKind.Byte => Integer(byte.MinValue, byte.MaxValue),
        ScalarKind.Int16 => Integer(short.MinValue, short.MaxValue),
        ScalarKind.UInt16 => Integer(ushort.MinValue, ushort.MaxValue),
        ScalarKind.Int32 => Integer(int.MinValue, int.MaxValue),
        ScalarKind.UInt32 => Integer(uint.MinValue, uint.MaxValue),
        ScalarKind.Int64 => Integer(long.MinValue, long.MaxValue),
        ScalarKind.UInt64 => Integer(ulong.MinValue, ulong.MaxValue),
        ScalarKind.Half or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal => Typed("number"),
        ScalarKind.Date => Typed("string").Add("format", "date"),

        // The format date-time requires an offset, which is optional in front matter.
        ScalarKind.Timestamp or ScalarKind.DateTime => Typed("string")
            .Add("pattern", @"^\d{4}-(\d{2}-\d{2}|\d{1,2}-\d{1,2}([Tt]|[ \t]+)\d.*)$"),
        ScalarKind.TimeOfDay => Typed("string").Add("pattern", @"^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$"),
        ScalarKind.TimeSpan => Typed("string").Add("pattern", $"^{DeclaredScalars.TimeSpanPattern}$"),
        ScalarKind.Guid => Typed("string").Add("format", "uuid"),
        ScalarKind.Uri => Typed("string").Add("format", "uri"),
        _ => Text(),
    };

    /// <summary>Describes a format of .NET, because JSON Schema cannot express it. A number may have it, too: <c>20260514</c>.</summary>
    public static JsonObject SchemaOfFormat(string format) => Text().Add("description", $"In the format {format}.");

    /// <summary>Accepts every scalar, because unquoted text in front matter may look like a number or a boolean.</summary>
    public static JsonObject Text() => new JsonObject().Add("type", AnyScalar);

    /// <summary>The values that a parser of YAML reads for labels: the label <c>2024</c> may be a number.</summary>
    public static object[] Labels(IEnumerable<string> labels) => labels.SelectMany(WithOtherReading).ToArray();

    /// <returns>The default as JSON; <see langword="null"/> if there is no default that an editor could insert.</returns>
    public static object? DefaultOf(SchemaProperty property, CorpusSchema schema) => property.Default switch
    {
        StringValue text => text.Text,
        BooleanValue flag => flag.Flag,
        IntegerValue number => number.Number,
        DecimalValue number => number.Number,
        EnumValue member => schema.Enums.First(declared => declared.Type == member.Type).Members[member.Member].Label,
        LabelValue label => schema.Taxonomies.First(taxonomy => taxonomy.EnumName == label.EnumName).Members[label.Member].Label,
        _ => null,
    };

    /// <returns><see langword="null"/> if the value is not a number, or one that JSON does not have.</returns>
    public static object? NumberOf(Value value) => value switch
    {
        IntegerValue number => number.Number,
        DecimalValue number => number.Number,
        DoubleValue { Number: var number } when !double.IsNaN(number) && !double.IsInfinity(number) => number,
        _ => null,
    };

    private static IEnumerable<object> WithOtherReading(string label)
    {
        yield return label;
        var other = ScalarReader.TryRead(label, ScalarStyle.Plain, ScalarKind.Boolean)
            ?? ScalarReader.TryRead(label, ScalarStyle.Plain, ScalarKind.Int64)
            ?? ScalarReader.TryRead(label, ScalarStyle.Plain, ScalarKind.Double);
        if (other is BooleanValue flag)
        {
            yield return flag.Flag;
        }
        else if (other is not null && NumberOf(other) is { } number)
        {
            yield return number;
        }
    }

    private static JsonObject Integer<T>(T minimum, T maximum) => Typed("integer").Add("minimum", minimum).Add("maximum", maximum);

    private static JsonObject Typed(string type) => new JsonObject().Add("type", type);
}
