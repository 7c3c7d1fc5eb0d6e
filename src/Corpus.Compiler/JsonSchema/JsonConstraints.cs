using Corpus.Compiler.Schema;

namespace Corpus.Compiler.JsonSchema;

/// <summary>What a value must be besides of its type, in the words of JSON Schema. A new constraint is a case here.</summary>
internal static class JsonConstraints
{
    /// <returns>
    /// The schema of one value with the constraints beside it; what JSON Schema has no words for, the build checks alone.
    /// </returns>
    public static JsonObject With(JsonObject schema, IEnumerable<Constraint> constraints)
    {
        var all = constraints.Select(ToJson).Where(constraint => constraint.Members.Count > 0).ToArray();
        return all.Length == 0 ? schema : new JsonObject().Add("allOf", all.Prepend(schema).ToArray());
    }

    /// <summary>How many items a list has, or properties an object: a schema of one value knows nothing of it.</summary>
    /// <param name="noun"><c>Items</c> or <c>Properties</c></param>
    public static JsonObject AddCount(this JsonObject schema, string noun, IEnumerable<Constraint> constraints)
    {
        var limits = constraints.OfType<CountConstraint>().Select(constraint => constraint.Limits).ToArray();
        return AddSize(schema, noun, limits.Max(limit => limit.Least), limits.Min(limit => limit.Greatest));
    }

    private static JsonObject ToJson(Constraint constraint) => constraint switch
    {
        RangeConstraint range => AddBound(AddBound(new JsonObject(), range.Least, "inimum"), range.Greatest, "aximum"),

        // JSON Schema counts a surrogate pair once.
        TextLengthConstraint { Limits: var limits } => AddSize(new JsonObject(), "Length", (limits.Least + 1) / 2, limits.Greatest),
        PatternConstraint pattern when EcmaPattern.TryTranslate(pattern.Pattern) is { } whole => new JsonObject().Add("pattern", whole),
        ListedConstraint { AreAllowed: true } allowed => Allowed(allowed.Values.Select(AllReadings).ToArray()),
        ListedConstraint denied => Denied(denied.Values.Select(DeniedReading).OfType<object>().ToArray()),
        UrlConstraint => new JsonObject().Add("format", "uri"),
        EmailConstraint => new JsonObject().Add("format", "email"),
        _ => new JsonObject(),
    };

    private static JsonObject AddSize(JsonObject schema, string noun, int? least, int? greatest)
    {
        if (least > 0)
        {
            schema.Add("min" + noun, least);
        }

        return greatest is null ? schema : schema.Add("max" + noun, greatest);
    }

    private static JsonObject AddBound(JsonObject schema, RangeBound bound, string name) => bound.Text.Length > 0 && JsonScalars.NumberOf(bound.Value) is { } number
        ? schema.Add(bound.IsExclusive ? "exclusiveM" + name : "m" + name, number)
        : schema;

    private static JsonObject Allowed(object[]?[] values) => values.Contains(null)
        ? new JsonObject()
        : new JsonObject().Add("enum", values.SelectMany(readings => readings!).ToArray());

    private static JsonObject Denied(object[] values) => values.Length == 0
        ? new JsonObject()
        : new JsonObject().Add("not", new JsonObject().Add("enum", values));

    /// <returns><see langword="null"/> for a value that front matter can spell in ways that can't be listed.</returns>
    private static object[]? AllReadings(ListedValue listed) => listed.Value switch
    {
        StringValue or EnumValue => JsonScalars.Labels([listed.Text]),
        DateValue or UriValue => [listed.Text],
        BooleanValue flag => [flag.Flag],
        var value => JsonScalars.NumberOf(value) is { } number ? [number] : null,
    };

    /// <summary>
    /// Of a text only itself: <c>0x10</c> is the number 16 to a reader of YAML, but not the text <c>16</c>.
    /// </summary>
    private static object? DeniedReading(ListedValue listed) => listed.Value switch
    {
        BooleanValue flag => flag.Flag,
        IntegerValue or DecimalValue or DoubleValue => JsonScalars.NumberOf(listed.Value),
        _ => listed.Text,
    };
}
