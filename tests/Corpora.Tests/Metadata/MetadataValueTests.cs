using System.Globalization;
using System.Text.Json;

namespace Corpora.Tests.Metadata;

/// <summary>A metadata value of any shape.</summary>
public class MetadataValueTests
{
    private static readonly MetadataValue Mapping = MetadataValue.CreateMapping(
        ("b", MetadataValue.CreateNumber("1")),
        ("a", MetadataValue.CreateList(MetadataValue.CreateText("x"), MetadataValue.Null, MetadataValue.CreateBoolean(true))));

    [Fact]
    public void A_single_value_has_a_kind_and_a_text()
    {
        Assert.Equal((MetadataKind.Text, "x"), (MetadataValue.CreateText("x").Kind, MetadataValue.CreateText("x").Text));
        Assert.Equal((MetadataKind.Number, "1.5"), (MetadataValue.CreateNumber("1.5").Kind, MetadataValue.CreateNumber("1.5").Text));
        Assert.Equal((MetadataKind.Boolean, "false"), (MetadataValue.CreateBoolean(false).Kind, MetadataValue.CreateBoolean(false).Text));
        Assert.Equal((MetadataKind.Null, ""), (MetadataValue.Null.Kind, MetadataValue.Null.Text));
        Assert.Empty(MetadataValue.CreateText("x").Items);
        Assert.Empty(MetadataValue.CreateText("x").Entries);
    }

    [Fact]
    public void A_mapping_has_its_entries_in_order_and_a_list_its_items()
    {
        Assert.Equal(MetadataKind.Mapping, Mapping.Kind);
        Assert.Equal(["b", "a"], Mapping.Entries.Keys);
        Assert.True(Mapping.TryGet("a", out var list));
        Assert.False(Mapping.TryGet("A", out _));
        Assert.Equal(MetadataKind.List, list.Kind);
        Assert.Equal("x", list[0].Text);
        Assert.Equal(3, list.Count());
        Assert.Empty((IEnumerable<MetadataValue>)Mapping);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Mapping[0]);
        Assert.Throws<KeyNotFoundException>(() => Mapping["c"]);
    }

    [Fact]
    public void Every_value_is_a_list_of_one_except_null_and_lists()
    {
        Assert.Equal(["x"], MetadataValue.CreateText("x").AsList().Select(item => item.Text));
        Assert.Same(Mapping, Assert.Single(Mapping.AsList()));
        Assert.Empty(MetadataValue.Null.AsList());
        Assert.Equal(3, Mapping["a"].AsList().Count);
    }

    [Fact]
    public void A_single_value_is_read_as_other_types_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            Assert.Equal(12, MetadataValue.CreateNumber("12").Read<int>());
            Assert.Equal(1.5, MetadataValue.CreateNumber("1.5").Read<double>());
            Assert.Equal(double.NegativeInfinity, MetadataValue.CreateNumber("-.inf").Read<double>());
            Assert.True(MetadataValue.CreateBoolean(true).Read<bool>());
            Assert.Equal(new DateOnly(2026, 5, 14), MetadataValue.CreateText("2026-05-14").Read<DateOnly>());
            Assert.Equal(
                new DateTimeOffset(2026, 5, 14, 8, 30, 0, TimeSpan.Zero),
                MetadataValue.CreateText("2026-05-14T08:30:00").Read<DateTimeOffset>());
            var time = MetadataValue.CreateText("2026-05-14T08:30:00+02:00").Read<DateTime>();
            Assert.Equal((new DateTime(2026, 5, 14, 6, 30, 0), DateTimeKind.Utc), (time, time.Kind));
            Assert.Equal("x", MetadataValue.CreateText("x").Read<string>());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_value_of_another_type_is_not_read()
    {
        Assert.False(MetadataValue.CreateText("1,5").TryRead<double>(out _));
        Assert.False(MetadataValue.CreateText("x").TryRead<int>(out _));
        Assert.False(MetadataValue.Null.TryRead<string>(out _));
        Assert.False(Mapping.TryRead<int>(out _));
        Assert.Equal("'x' is not a valid Int32.", Assert.Throws<FormatException>(() => MetadataValue.CreateText("x").Read<int>()).Message);
    }

    [Fact]
    public void Values_with_the_same_content_are_equal()
    {
        var same = MetadataValue.CreateMapping(("a", Mapping["a"]), ("b", MetadataValue.CreateNumber("1")));

        Assert.True(Mapping == same);
        Assert.Equal(Mapping.GetHashCode(), same.GetHashCode());
        Assert.True(Mapping.Equals((object)same));
        Assert.True(MetadataValue.CreateText("1") != MetadataValue.CreateNumber("1"));
        Assert.False(MetadataValue.CreateList(Mapping) == MetadataValue.CreateList());
        Assert.False(Mapping == MetadataValue.CreateMapping(("b", MetadataValue.CreateNumber("1")), ("c", Mapping["a"])));
        Assert.False(Mapping == null);
    }

    [Fact]
    public void JSON_has_each_value_as_it_is_and_gives_it_back()
    {
        const string Json = """{"b":1,"a":["x",null,true]}""";

        Assert.Equal(Json, JsonSerializer.Serialize(Mapping));
        Assert.Equal(Json, Mapping.ToString());
        Assert.True(Mapping == JsonSerializer.Deserialize<MetadataValue>(Json));
        Assert.Equal("1.10", JsonSerializer.Deserialize<MetadataValue>("1.10")!.Text);
        Assert.Equal("1E+20", JsonSerializer.Serialize(MetadataValue.CreateNumber("1E+20")));
        Assert.Equal("\".inf\"", JsonSerializer.Serialize(MetadataValue.CreateNumber(".inf")));
        Assert.Equal("null", JsonSerializer.Serialize(MetadataValue.Null));
        Assert.True(MetadataValue.Null == JsonSerializer.Deserialize<MetadataValue>("null"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MetadataValue>("""{"a":1,"a":2}"""));
    }

    [Fact]
    public void A_value_contains_no_null_reference()
    {
        Assert.Throws<ArgumentNullException>(() => MetadataValue.CreateText(null!));
        Assert.Throws<ArgumentNullException>(() => MetadataValue.CreateList([null!]));
        Assert.Throws<ArgumentNullException>(() => MetadataValue.CreateMapping(("a", null!)));
        Assert.Throws<ArgumentException>(() => MetadataValue.CreateMapping(("a", MetadataValue.Null), ("a", MetadataValue.Null)));
        Assert.Throws<ArgumentException>(() => MetadataValue.CreateNumber(""));
    }
}
