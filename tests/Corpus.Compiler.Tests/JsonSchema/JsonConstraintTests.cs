using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Compiler.Collections;
using Corpus.Compiler.JsonSchema;
using Corpus.Compiler.Options;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Tests.JsonSchema;

/// <summary>What the JSON Schema says of a declared property with constraints.</summary>
public sealed class JsonConstraintTests
{
    private const string Text = """{"type":["string","number","boolean"]}""";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData(1, 5, false, false, """{"minimum":1,"maximum":5}""")]
    [InlineData(1, 5, true, false, """{"exclusiveMinimum":1,"maximum":5}""")]
    [InlineData(1, 5, false, true, """{"minimum":1,"exclusiveMaximum":5}""")]
    [InlineData(0.1, 1.5, false, false, """{"minimum":0.1,"maximum":1.5}""")]
    public void A_range_of_numbers(double least, double greatest, bool isAbove, bool isBelow, string expected) => AssertBeside(
        """{"type":"number"}""", expected, ScalarKind.Double,
        new RangeConstraint(new(new DoubleValue(least), "least", isAbove), new(new DoubleValue(greatest), "greatest", isBelow)));

    [Fact]
    public void A_range_of_decimals_keeps_their_digits() => AssertBeside(
        """{"type":"number"}""", """{"minimum":0.10,"maximum":9.99}""", ScalarKind.Decimal,
        new RangeConstraint(new(new DecimalValue(0.10m), "0.10", false), new(new DecimalValue(9.99m), "9.99", false)));

    [Fact]
    public void A_range_with_one_end() => AssertBeside(
        """{"type":"number"}""", """{"minimum":1}""", ScalarKind.Double,
        new RangeConstraint(new(new IntegerValue(1), "1", false), new(new DoubleValue(double.PositiveInfinity), "", false)));

    [Fact]
    public void A_range_of_what_is_no_number_has_no_words() => Assert.Equal(
        """{"type":"string","format":"date"}""",
        Property(
            new ScalarType(ScalarKind.Date),
            new RangeConstraint(new(new DateValue(2024, 1, 1), "2024-01-01", false), new(new DateValue(2024, 12, 31), "2024-12-31", false))));

    /// <summary>A text of 5 code units may have 3 code points.</summary>
    [Theory]
    [InlineData(5, 8, """{"minLength":3,"maxLength":8}""")]
    [InlineData(1, null, """{"minLength":1}""")]
    [InlineData(4, null, """{"minLength":2}""")]
    [InlineData(null, 0, """{"maxLength":0}""")]
    [InlineData(0, 7, """{"maxLength":7}""")]
    public void The_length_of_a_text(int? least, int? greatest, string expected) =>
        AssertBeside(Text, expected, ScalarKind.String, new TextLengthConstraint(new(least, greatest)));

    [Fact]
    public void A_size_without_limits_is_omitted() =>
        Assert.Equal(Text, Property(new ScalarType(ScalarKind.String), new TextLengthConstraint(new(null, null))));

    [Fact]
    public void A_pattern_is_one_of_the_whole_text() =>
        AssertBeside(Text, """{"pattern":"^(?:[a-z]+)?$"}""", ScalarKind.String, new PatternConstraint("[a-z]+", -1));

    [Fact]
    public void A_pattern_that_only_dotnet_reads_is_left_out() =>
        Assert.Equal(Text, Property(new ScalarType(ScalarKind.String), new PatternConstraint("(?i)[a-z]+", -1)));

    [Fact]
    public void An_address() => AssertBeside(Text, """{"format":"uri"}""", ScalarKind.String, new UrlConstraint());

    [Fact]
    public void An_e_mail_address() => AssertBeside(Text, """{"format":"email"}""", ScalarKind.String, new EmailConstraint());

    [Fact]
    public void Allowed_texts_also_as_YAML_reads_them_without_quotes() => AssertBeside(
        Text, """{"enum":["low","16",16,"1.5",1.5,"True",true]}""", ScalarKind.String, Listed(true, Texts("low", "16", "1.5", "True")));

    [Fact]
    public void Denied_texts_only_as_texts() => AssertBeside(
        Text, """{"not":{"enum":["todo","16"]}}""", ScalarKind.String, Listed(false, Texts("todo", "16")));

    [Fact]
    public void Allowed_and_denied_numbers()
    {
        ListedValue[] values = [new(new IntegerValue(1), "1"), new(new DoubleValue(0.5), "0.5")];
        AssertBeside("""{"type":"number"}""", """{"enum":[1,0.5]}""", ScalarKind.Double, Listed(true, values));
        AssertBeside("""{"type":"number"}""", """{"not":{"enum":[1,0.5]}}""", ScalarKind.Double, Listed(false, values));
    }

    [Fact]
    public void Allowed_dates_and_flags()
    {
        AssertBeside(
            """{"type":"string","format":"date"}""", """{"enum":["2024-05-06"]}""", ScalarKind.Date,
            Listed(true, new ListedValue(new DateValue(2024, 5, 6), "2024-05-06")));
        AssertBeside("""{"type":"boolean"}""", """{"enum":[true]}""", ScalarKind.Boolean, Listed(true, new ListedValue(new BooleanValue(true), "true")));
    }

    /// <summary>A GUID is the same in capitals.</summary>
    [Fact]
    public void Allowed_values_with_many_spellings_are_left_out()
    {
        const string Id = "0f8fad5b-d9cb-469f-a165-70867728950e";
        ListedValue[] values = [new(new GuidValue(Guid.Parse(Id)), Id)];
        Assert.Equal("""{"type":"string","format":"uuid"}""", Property(new ScalarType(ScalarKind.Guid), Listed(true, values)));
        AssertBeside("""{"type":"string","format":"uuid"}""", $$$"""{"not":{"enum":["{{{Id}}}"]}}""", ScalarKind.Guid, Listed(false, values));
        Assert.Equal("""{"type":"number"}""", Property(new ScalarType(ScalarKind.Double), Listed(true, new ListedValue(new DoubleValue(double.NaN), "NaN"))));
    }

    [Fact]
    public void More_than_one() => Assert.Equal(
        $$"""{"allOf":[{{Text}},{"maxLength":3},{"pattern":"^(?:[a-z]*)?$"}]}""",
        Property(new ScalarType(ScalarKind.String), new TextLengthConstraint(new(null, 3)), new PatternConstraint("[a-z]*", -1)));

    [Fact]
    public void The_items_of_a_list_and_a_single_value_in_place_of_a_list_are_constrained()
    {
        const string Item = $$"""{"allOf":[{{Text}},{"maxLength":3}]}""";
        Assert.Equal(
            $$"""{"anyOf":[{"type":"array","items":{{Item}}},{{Item}}]}""",
            Property(new ListType(new ScalarType(ScalarKind.String)), new TextLengthConstraint(new(null, 3))));
        Assert.Equal(
            $$$"""{"type":"array","items":{"anyOf":[{"type":"array","items":{"anyOf":[{{{Item}}},{"type":"null"}]}},{{{Item}}}]}}""",
            Property(new ListType(new ListType(new ScalarType(ScalarKind.String), HasNulls: true)), new TextLengthConstraint(new(null, 3))));
    }

    [Fact]
    public void How_many_items_a_list_has()
    {
        var list = new ListType(new ScalarType(ScalarKind.Boolean));
        Assert.Equal(
            """{"anyOf":[{"type":"array","items":{"type":"boolean"},"minItems":1,"maxItems":4},{"type":"boolean"}]}""",
            Property(list, new CountConstraint(new(1, 5)), new CountConstraint(new(null, 4))));
        Assert.Equal(
            """{"type":"array","items":{"type":"boolean"},"minItems":2}""",
            Property(list, new CountConstraint(new(2, null))));
    }

    [Fact]
    public void How_many_entries_a_dictionary_has() => Assert.Equal(
        """{"type":"object","additionalProperties":{"type":"boolean"},"minProperties":1,"maxProperties":2}""",
        Property(new DictionaryType(new ScalarType(ScalarKind.Boolean)), new CountConstraint(new(1, 2))));

    [Fact]
    public void A_null_satisfies_each() => Assert.Equal(
        $$"""{"anyOf":[{"allOf":[{{Text}},{"format":"email"}]},{"type":"null"}]}""",
        Property(new SchemaProperty("Value", "value", "value", new ScalarType(ScalarKind.String), IsRequired: true)
        {
            IsNullable = true,
            Constraints = Array(new EmailConstraint()),
        }));

    [Theory]
    [InlineData(UnknownKeys.Error, true, false)]
    [InlineData(UnknownKeys.Warn, true, true)]
    [InlineData(UnknownKeys.Ignore, true, true)]
    [InlineData(UnknownKeys.Error, false, true)]
    public void Other_keys_are_refused_where_they_are_errors(UnknownKeys unknownKeys, bool isDeclared, bool expected)
    {
        var property = new SchemaProperty("Value", "value", "value", new RecordType(TypeRef.Declared("App", "Person")), IsRequired: true);
        var schema = Write(property, unknownKeys, isDeclared);
        Assert.Equal(expected, schema.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(expected, schema.GetProperty("$defs").GetProperty("App.Person").GetProperty("additionalProperties").GetBoolean());
    }

    private static void AssertBeside(string type, string expected, ScalarKind kind, Constraint constraint) =>
        Assert.Equal($$"""{"allOf":[{{type}},{{expected}}]}""", Property(new ScalarType(kind), constraint));

    private static ListedConstraint Listed(bool areAllowed, params ListedValue[] values) => new(new EquatableArray<ListedValue>(values), areAllowed);

    private static ListedValue[] Texts(params string[] texts) => [.. texts.Select(text => new ListedValue(new StringValue(text), text))];

    private static string Property(PropertyType type, params Constraint[] constraints) =>
        Property(new SchemaProperty("Value", "value", "value", type, IsRequired: true) { Constraints = Array(constraints) });

    private static string Property(SchemaProperty property) =>
        JsonSerializer.Serialize(Write(property, UnknownKeys.Error, isDeclared: true).GetProperty("properties").GetProperty("value"), Relaxed);

    private static JsonElement Write(SchemaProperty property, UnknownKeys unknownKeys, bool isDeclared)
    {
        var record = new SchemaRecord(TypeRef.Declared("App", "Person"), "Person", []);
        var schema = new CorpusSchema(new([property]), new([record]), [], [])
        {
            Class = isDeclared ? new DeclaredClass("Story", "App", IsPublic: true, IsArticle: true, []) : null,
        };
        var plan = new CorpusPlan("News", new CorpusOptions("App", IsPublic: true, [], UnknownKeys: unknownKeys), schema, []);
        return JsonDocument.Parse(FrontMatterSchema.Write(ProjectPlan.Empty, plan)).RootElement;
    }

    private static EquatableArray<Constraint> Array(params Constraint[] constraints) => new(constraints);
}
