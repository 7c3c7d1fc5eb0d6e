namespace Corpus.Compiler.JsonSchema;

/// <summary>Expresses constraints in JSON Schema. A new constraint is a case here.</summary>
internal static class JsonConstraints
{
    /// <returns>
    /// The schema of one value with its constraints, except for those that JSON Schema cannot express; the build checks all.
    /// </returns>
    public static JsonObject With(JsonObject schema, IEnumerable<Constraint> constraints)
    {
        var all = constraints.Select(ToJson).Where(constraint => constraint.Members.Count > 0).ToArray();
        return all.Length == 0 ? schema : new JsonObject().Add("allOf", all.Prepend(schema).ToArray());
    }

    /// <summary>Adds the limits for the number of items of a list, or of properties of an object.</summary>
    /// <param name="noun"><c>Items</c> or <c>Properties</c></param>
    public static JsonObject AddCount(this JsonObject schema, string noun, IEnumerable<Constraint> constraints)
    {
        var limits = constraints.OfType<CountConstraint>().Select(constraint => constraint.Limits).ToArray();
        return AddSize(schema, noun, limits.Max(limit => limit.Minimum), limits.Min(limit => limit.Maximum));
    }

    private static JsonObject ToJson(Constraint constraint) => constraint switch
    {
        RangeConstraint range => AddBound(AddBound(new JsonObject(), range.Minimum, "inimum"), range.Maximum, "aximum"),

        // JSON Schema counts a surrogate pair as one character.
        TextLengthConstraint { Limits: var limits } => AddSize(new JsonObject(), "Length", (limits.Minimum + 1) / 2, limits.Maximum),
        PatternConstraint pattern when EcmaPattern.TryTranslate(pattern.Pattern) is { } whole => new JsonObject().Add("pattern", whole),
        ListedConstraint { AreAllowed: true } allowed => Allowed(allowed.Values.Select(AllReadings).ToArray()),
        ListedConstraint denied => Denied(denied.Values.Select(DeniedReading).OfType<object>().ToArray()),
        UrlConstraint => new JsonObject().Add("format", "uri"),
        EmailConstraint => new JsonObject().Add("format", "email"),
        _ => new JsonObject(),
    };

    private static JsonObject AddSize(JsonObject schema, string noun, int? minimum, int? maximum)
    {
        if (minimum > 0)
        {
            schema.Add("min" + noun, minimum);
        }

        return maximum is null ? schema : schema.Add("max" + noun, maximum);
    }

    private static JsonObject AddBound(JsonObject schema, RangeBound bound, string name) =>
        bound.Text.Length > 0 && JsonScalars.NumberOf(bound.Value) is { } number
            ? schema.Add(bound.IsExclusive ? "exclusiveM" + name : "m" + name, number)
            : schema;

    private static JsonObject Allowed(object[]?[] values) => values.Contains(null)
        ? new JsonObject()
        : new JsonObject().Add("enum", values.SelectMany(readings => readings!).ToArray());

    private static JsonObject Denied(object[] values) => values.Length == 0
        ? new JsonObject()
        : new JsonObject().Add("not", new JsonObject().Add("enum", values));

    /// <returns>All values that a parser of YAML can read for the value; <see langword="null"/> if it has too many spellings.</returns>
    private static object[]? AllReadings(ListedValue listed) => listed.Value switch
    {
        StringValue or EnumValue => JsonScalars.Labels([listed.Text]),
        DateValue or UriValue => [listed.Text],
        BooleanValue flag => [flag.Flag],
        var value => JsonScalars.NumberOf(value) is { } number ? [number] : null,
    };

    /// <summary>
    /// Only the text itself for a text: a parser of YAML reads <c>0x10</c> as the number 16, but it is not the text <c>16</c>.
    /// </summary>
    private static object? DeniedReading(ListedValue listed) => listed.Value switch
    {
        BooleanValue flag => flag.Flag,
        IntegerValue or DecimalValue or DoubleValue => JsonScalars.NumberOf(listed.Value),
        _ => listed.Text,
    };
}
