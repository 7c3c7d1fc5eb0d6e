using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.Compiler.JsonSchema;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Scalars;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Tests.Naming;

namespace Corpus.Compiler.Tests.Binding;

public sealed class ScalarReaderTests
{
    [Theory]
    [InlineData("true", ScalarKind.Boolean)]
    [InlineData("False", ScalarKind.Boolean)]
    [InlineData("FALSE", ScalarKind.Boolean)]
    [InlineData("tRUE", ScalarKind.String)]
    [InlineData("yes", ScalarKind.String)]
    [InlineData("on", ScalarKind.String)]
    [InlineData("0", ScalarKind.Int32)]
    [InlineData("-0", ScalarKind.String)]
    [InlineData("+5", ScalarKind.String)]
    [InlineData("2147483647", ScalarKind.Int32)]
    [InlineData("-2147483648", ScalarKind.Int32)]
    [InlineData("2147483648", ScalarKind.Int64)]
    [InlineData("-9223372036854775808", ScalarKind.Int64)]
    [InlineData("9223372036854775807", ScalarKind.Int64)]
    [InlineData("9223372036854775808", ScalarKind.String)]
    [InlineData("-9223372036854775809", ScalarKind.String)]
    [InlineData("007", ScalarKind.String)]
    [InlineData("-01", ScalarKind.String)]
    [InlineData("0x1F", ScalarKind.String)]
    [InlineData("0o17", ScalarKind.String)]
    [InlineData("0o18", ScalarKind.String)]
    [InlineData("0x", ScalarKind.String)]
    [InlineData("-0x1", ScalarKind.String)]
    [InlineData("0xFFFFFFFFFFFFFFFF", ScalarKind.String)]
    [InlineData("1,000", ScalarKind.String)]
    [InlineData("1_000", ScalarKind.String)]
    [InlineData("+", ScalarKind.String)]
    [InlineData("-", ScalarKind.String)]
    [InlineData("١٢", ScalarKind.String)]
    [InlineData("1.5", ScalarKind.Double)]
    [InlineData("-.5", ScalarKind.String)]
    [InlineData("5.", ScalarKind.String)]
    [InlineData("1e3", ScalarKind.String)]
    [InlineData("6.02E+23", ScalarKind.String)]
    [InlineData(".inf", ScalarKind.Double)]
    [InlineData("-.INF", ScalarKind.Double)]
    [InlineData(".NaN", ScalarKind.Double)]
    [InlineData("-.nan", ScalarKind.String)]
    [InlineData("0.0", ScalarKind.String)]
    [InlineData("1.10", ScalarKind.String)]
    [InlineData("4.50", ScalarKind.String)]
    [InlineData("2.0", ScalarKind.String)]
    [InlineData("-0.0", ScalarKind.String)]
    [InlineData("+1.5", ScalarKind.String)]
    [InlineData("-1.05", ScalarKind.Double)]
    [InlineData("0.00001", ScalarKind.Double)]
    [InlineData("3.141592653589793", ScalarKind.Double)]
    [InlineData("3.14159265358979323846", ScalarKind.String)]
    [InlineData("0.30000000000000004", ScalarKind.Double)]
    [InlineData("0.10000000000000001", ScalarKind.String)]
    [InlineData("12345678901234567.89", ScalarKind.String)]
    [InlineData("9007199254740993.0", ScalarKind.String)]
    [InlineData("01.05", ScalarKind.String)]
    [InlineData("1.2.3", ScalarKind.String)]
    [InlineData("1e", ScalarKind.String)]
    [InlineData("1e+", ScalarKind.String)]
    [InlineData(".", ScalarKind.String)]
    [InlineData("e5", ScalarKind.String)]
    [InlineData("1e999", ScalarKind.String)]
    [InlineData("1e-999", ScalarKind.String)]
    [InlineData("NaN", ScalarKind.String)]
    [InlineData("Infinity", ScalarKind.String)]
    [InlineData("1,5", ScalarKind.String)]
    [InlineData("", ScalarKind.String)]
    [InlineData(" 5", ScalarKind.String)]
    public void A_plain_scalar_is_a_boolean_or_a_number_that_C_sharp_writes_as_the_file_does(string text, ScalarKind kind) =>
        Assert.Equal(kind, ScalarReader.KindOf(text, ScalarStyle.Plain));

    [Theory]
    [InlineData("2020-08-17", ScalarKind.Date)]
    [InlineData("2020-02-29", ScalarKind.Date)]
    [InlineData("0001-01-01", ScalarKind.Date)]
    [InlineData("9999-12-31", ScalarKind.Date)]
    [InlineData("2021-02-29", ScalarKind.String)]
    [InlineData("2020-13-45", ScalarKind.String)]
    [InlineData("0000-01-01", ScalarKind.String)]
    [InlineData("2020-00-01", ScalarKind.String)]
    [InlineData("2020-01-00", ScalarKind.String)]
    [InlineData("2020-8-17", ScalarKind.String)]
    [InlineData("17.08.2020", ScalarKind.String)]
    [InlineData("2020-08-17x", ScalarKind.String)]
    [InlineData("2020-08-17T10:20", ScalarKind.Timestamp)]
    [InlineData("2020-08-17 10:20:30", ScalarKind.Timestamp)]
    [InlineData("2020-08-17T10:20:30.1234567Z", ScalarKind.Timestamp)]
    [InlineData("2020-08-17T10:20:30.123456700Z", ScalarKind.Timestamp)]
    [InlineData("2020-08-17T10:20:30+02:00", ScalarKind.Timestamp)]
    [InlineData("2020-08-17 10:20:30 -0500", ScalarKind.Timestamp)]
    [InlineData("2020-08-17T10:20+02", ScalarKind.Timestamp)]
    [InlineData("2020-08-17T10:20:30.12345678Z", ScalarKind.Timestamp)]
    [InlineData("2020-08-17T10:20:30.123456789Z", ScalarKind.Timestamp)]
    [InlineData("2020-8-7 9:20:30", ScalarKind.Timestamp)]
    [InlineData("2020-08-17 10:20:30 UTC", ScalarKind.Timestamp)]
    [InlineData("2020-08-17\t10:20:30\t-5:30", ScalarKind.Timestamp)]
    [InlineData("2020-08-17T24:00", ScalarKind.String)]
    [InlineData("2020-8-7", ScalarKind.String)]
    [InlineData("2020-8-7T", ScalarKind.String)]
    [InlineData("2020-008-17 10:20", ScalarKind.String)]
    [InlineData("20-08-17 10:20", ScalarKind.String)]
    [InlineData("2020-08-1710:20", ScalarKind.String)]
    [InlineData("2020-08-17 10:20 utc", ScalarKind.String)]
    [InlineData("2020-08-17 10:20 EST", ScalarKind.String)]
    [InlineData("2020-08-17 10:20:30 -05:00:00", ScalarKind.String)]
    [InlineData("2020-08-17 10:20:30 2020 -0800", ScalarKind.String)]
    [InlineData("2020-08-17T10:60", ScalarKind.String)]
    [InlineData("2020-08-17T10:20:60", ScalarKind.String)]
    [InlineData("2020-08-17T10:20:30.Z", ScalarKind.String)]
    [InlineData("2020-08-17T10", ScalarKind.String)]
    [InlineData("2020-08-17T10:2", ScalarKind.String)]
    [InlineData("2020-08-17T10:20:3", ScalarKind.String)]
    [InlineData("2020-08-17T10:20 ", ScalarKind.String)]
    [InlineData("2020-08-17T10:20+", ScalarKind.String)]
    [InlineData("2020-08-17T10:20+2", ScalarKind.Timestamp)]
    [InlineData("2020-08-17T10:20+15:00", ScalarKind.String)]
    [InlineData("2020-08-17T10:20+02:60", ScalarKind.String)]
    [InlineData("2020-08-17T10:20Zulu", ScalarKind.String)]
    [InlineData("2020-13-17T10:20Z", ScalarKind.String)]
    [InlineData("0001-01-01T00:00+01:00", ScalarKind.String)]
    [InlineData("9999-12-31T23:59-01:00", ScalarKind.String)]
    public void A_date_is_a_day_of_the_calendar_in_the_forms_of_ISO_8601_and_YAML_quoted_or_not(string text, ScalarKind kind)
    {
        Assert.Equal(kind, ScalarReader.KindOf(text, ScalarStyle.Plain));
        Assert.Equal(kind, ScalarReader.KindOf(text, ScalarStyle.Quoted));
        Assert.Equal(ScalarKind.String, ScalarReader.KindOf(text, ScalarStyle.Text));
    }

    [Theory]
    [InlineData("https://example.org/a?b=c#d", ScalarKind.Uri)]
    [InlineData("HTTP://EXAMPLE.ORG", ScalarKind.Uri)]
    [InlineData("https://例え.jp/ü", ScalarKind.Uri)]
    [InlineData("ftp://example.org", ScalarKind.String)]
    [InlineData("mailto:a@b.org", ScalarKind.String)]
    [InlineData("example.org", ScalarKind.String)]
    [InlineData("/about", ScalarKind.String)]
    [InlineData("https://", ScalarKind.String)]
    [InlineData("https:///x", ScalarKind.String)]
    [InlineData("https://example.org/a b", ScalarKind.String)]
    [InlineData("https://example.org/\u202Ea", ScalarKind.String)]
    [InlineData("see https://example.org", ScalarKind.String)]
    public void A_web_address_is_one_in_every_notation(string text, ScalarKind kind)
    {
        Assert.Equal(kind, ScalarReader.KindOf(text, ScalarStyle.Plain));
        Assert.Equal(kind, ScalarReader.KindOf(text, ScalarStyle.Quoted));
        Assert.Equal(kind, ScalarReader.KindOf(text, ScalarStyle.Text));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("5")]
    [InlineData("1.5")]
    public void What_is_quoted_is_no_boolean_and_no_number(string text)
    {
        Assert.Equal(ScalarKind.String, ScalarReader.KindOf(text, ScalarStyle.Quoted));
        Assert.Equal(ScalarKind.String, ScalarReader.KindOf(text, ScalarStyle.Text));
    }

    [Theory]
    [InlineData("0x1F", 31)]
    [InlineData("0o17", 15)]
    [InlineData("-12", -12)]
    [InlineData("+12", 12)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void Integers_are_read_exactly(string text, long expected) =>
        Assert.Equal(new IntegerValue(expected), ScalarReader.TryRead(text, ScalarStyle.Plain, ScalarKind.Int64));

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("-1.7976931348623157E308", double.MinValue)]
    [InlineData("5e-324", double.Epsilon)]
    [InlineData(".inf", double.PositiveInfinity)]
    [InlineData("-.inf", double.NegativeInfinity)]
    [InlineData(".nan", double.NaN)]
    [InlineData("12", 12.0)]
    [InlineData("0x10", 16.0)]
    public void Numbers_are_read_as_doubles(string text, double expected) =>
        Assert.Equal(new DoubleValue(expected), ScalarReader.TryRead(text, ScalarStyle.Plain, ScalarKind.Double));

    [Theory]
    [InlineData("16777217", ScalarKind.Single)]
    [InlineData("16777217.0", ScalarKind.Single)]
    [InlineData("16777216.5", ScalarKind.Single)]
    [InlineData("1.6777217e7", ScalarKind.Single)]
    [InlineData("1e-50", ScalarKind.Single)]
    [InlineData("-1e-46", ScalarKind.Single)]
    [InlineData("3.5e38", ScalarKind.Single)]
    [InlineData("2049", ScalarKind.Half)]
    [InlineData("60100", ScalarKind.Half)]
    [InlineData("1e-8", ScalarKind.Half)]
    [InlineData("65505", ScalarKind.Half)]
    [InlineData("9007199254740993.0", ScalarKind.Double)]
    [InlineData("12345678901234567.89", ScalarKind.Double)]
    [InlineData("1e-400", ScalarKind.Double)]
    [InlineData("1e-29", ScalarKind.Decimal)]
    [InlineData("1.5e-28", ScalarKind.Decimal)]
    [InlineData("1e29", ScalarKind.Decimal)]
    [InlineData("0.00000000000000000000000000001", ScalarKind.Decimal)]
    public void A_number_that_its_declared_type_would_change_is_invalid(string text, ScalarKind kind) =>
        Assert.Null(ScalarReader.TryRead(text, ScalarStyle.Plain, kind));

    [Theory]
    [InlineData("16777216", ScalarKind.Single, 16777216)]
    [InlineData("33554436", ScalarKind.Single, 33554436)]
    [InlineData("3.4e38", ScalarKind.Single, 3.4e38)]
    [InlineData("0.1", ScalarKind.Single, 0.1)]
    [InlineData("1e-45", ScalarKind.Single, 1e-45)]
    [InlineData("0", ScalarKind.Single, 0)]
    [InlineData("0e-50", ScalarKind.Single, 0)]
    [InlineData("2048", ScalarKind.Half, 2048)]
    [InlineData("65504", ScalarKind.Half, 65504)]
    [InlineData("0.3333333", ScalarKind.Half, 0.3333333)]
    [InlineData("1e3", ScalarKind.Double, 1000)]
    [InlineData("1.10", ScalarKind.Double, 1.1)]
    [InlineData("+5", ScalarKind.Double, 5)]
    [InlineData("3.14159265358979323846", ScalarKind.Double, Math.PI)]
    [InlineData("6.02214076e23", ScalarKind.Double, 6.02214076e23)]
    [InlineData("1e300", ScalarKind.Double, 1e300)]
    [InlineData("18014398509481984.0", ScalarKind.Double, 18014398509481984)]
    public void A_declared_number_has_any_notation_and_its_fraction_is_rounded(string text, ScalarKind kind, double expected) =>
        Assert.Equal(new DoubleValue(expected), ScalarReader.TryRead(text, ScalarStyle.Plain, kind));

    [Theory]
    [InlineData("1.10", "1.10")]
    [InlineData("0.00", "0.00")]
    [InlineData("-1234567890123456789.012345678", "-1234567890123456789.012345678")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5e-3", "0.0015")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("1e28", "10000000000000000000000000000")]
    public void A_decimal_keeps_digits_and_scale(string text, string expected)
    {
        var value = Assert.IsType<DecimalValue>(ScalarReader.TryRead(text, ScalarStyle.Plain, ScalarKind.Decimal));
        Assert.Equal(expected, value.Number.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("23:59:59", "23:59:59")]
    [InlineData("1:30", "01:30:00")]
    [InlineData("1:30:00", "01:30:00")]
    [InlineData("-0:00:01", "-00:00:01")]
    [InlineData("1.02:03:04", "1.02:03:04")]
    [InlineData("-7.23:00", "-7.23:00:00")]
    [InlineData("10675199.02:48:05.4775807", "10675199.02:48:05.4775807")]
    [InlineData("-10675199.02:48:05.4775808", "-10675199.02:48:05.4775808")]
    [InlineData("10675199.02:48:05.4775808", null)]
    [InlineData("99999999999999999999.00:00", null)]
    [InlineData("00:00:00.123456789", null)]
    [InlineData("24:00", null)]
    [InlineData("24:00:00", null)]
    [InlineData("36:30", null)]
    [InlineData("48:15:00", null)]
    [InlineData("100:00:00", null)]
    [InlineData("-26:00:00", null)]
    [InlineData("25:00:00.5", null)]
    [InlineData("7.24:00:00", null)]
    [InlineData("1:2:3:4", null)]
    [InlineData("10:20:30:40", null)]
    [InlineData("00:90", null)]
    [InlineData("0:0:90", null)]
    [InlineData("1:5", null)]
    [InlineData("::1", null)]
    [InlineData("1.30", null)]
    [InlineData("90", null)]
    [InlineData("P1D", null)]
    [InlineData("+1:00", null)]
    [InlineData("--1:00", null)]
    [InlineData("-.1:00", null)]
    [InlineData("1:00Z", null)]
    [InlineData(" 1:00", null)]
    public void A_length_of_time_has_days_hours_up_to_23_minutes_and_seconds(string text, string? expected) => Assert.Equal(
        expected,
        ScalarReader.TryRead(text, ScalarStyle.Plain, ScalarKind.TimeSpan) is TimeSpanValue value
            ? new TimeSpan(value.Ticks).ToString("c", CultureInfo.InvariantCulture)
            : null);

    [Theory]
    [InlineData("10:00:00.123456789", "10:00:00.1234567")]
    [InlineData("08:30", "08:30:00.0000000")]
    [InlineData("8:30", null)]
    [InlineData("08:30+00", null)]
    [InlineData("24:00", null)]
    public void A_time_of_day_has_two_digits_for_the_hour(string text, string? expected) => Assert.Equal(
        expected,
        ScalarReader.TryRead(text, ScalarStyle.Plain, ScalarKind.TimeOfDay) is TimeOfDayValue value
            ? new TimeOnly(value.Ticks).ToString("O", CultureInfo.InvariantCulture)
            : null);

    [Fact]
    public void An_integer_that_a_double_would_round_is_not_an_integer() =>
        Assert.Null(ScalarReader.TryRead("9007199254740993", ScalarStyle.Plain, ScalarKind.Double));

    [Theory]
    [InlineData("2020-08-17T10:20:30.5", "2020-08-17T10:20:30.5000000+00:00")]
    [InlineData("2020-08-17 10:20", "2020-08-17T10:20:00.0000000+00:00")]
    [InlineData("2020-08-17T10:20:30Z", "2020-08-17T10:20:30.0000000+00:00")]
    [InlineData("2020-08-17T10:20:30+05:30", "2020-08-17T10:20:30.0000000+05:30")]
    [InlineData("2020-08-17T10:20:30-0330", "2020-08-17T10:20:30.0000000-03:30")]
    [InlineData("2020-08-17 10:20:30 -05", "2020-08-17T10:20:30.0000000-05:00")]
    [InlineData("2020-08-17", "2020-08-17T00:00:00.0000000+00:00")]
    [InlineData("2020-08-17T10:20:30.123456789Z", "2020-08-17T10:20:30.1234567+00:00")]
    [InlineData("2020-08-17T10:20:30.99999999+02:00", "2020-08-17T10:20:30.9999999+02:00")]
    [InlineData("2020-8-7 9:05:00 -5", "2020-08-07T09:05:00.0000000-05:00")]
    [InlineData("2020-08-17 10:20:30 +2", "2020-08-17T10:20:30.0000000+02:00")]
    [InlineData("2020-08-17 10:20:30 UTC", "2020-08-17T10:20:30.0000000+00:00")]
    public void A_point_in_time_keeps_its_offset(string text, string expected)
    {
        var value = Assert.IsType<TimestampValue>(ScalarReader.TryRead(text, ScalarStyle.Plain, ScalarKind.Timestamp));
        var time = new DateTimeOffset(value.Ticks, TimeSpan.FromMinutes(value.OffsetMinutes));
        Assert.Equal(expected, time.ToString("O"));
        Assert.Equal(time.UtcTicks, value.UtcTicks);
    }

    [Fact]
    public void Any_scalar_can_be_read_as_its_text() =>
        Assert.Equal(new StringValue("007"), ScalarReader.TryRead("007", ScalarStyle.Plain, ScalarKind.String));

    [Theory]
    [InlineData("high", ScalarKind.Int32)]
    [InlineData("2147483648", ScalarKind.Int32)]
    [InlineData("2020-08-17T10:20", ScalarKind.Date)]
    [InlineData("1", ScalarKind.Boolean)]
    [InlineData("x", ScalarKind.Uri)]
    public void What_is_no_value_of_a_kind_is_not_bent_to_be_one(string text, ScalarKind kind) =>
        Assert.Null(ScalarReader.TryRead(text, ScalarStyle.Plain, kind));

    /// <summary>The pattern of the JSON Schema accepts the same texts.</summary>
    [Theory]
    [InlineData("01:30", "01:30:00")]
    [InlineData("1:30", "01:30:00")]
    [InlineData("-01:30", "-01:30:00")]
    [InlineData("00:00:00.5", "00:00:00.5000000")]
    [InlineData("00:00:00.1234567", "00:00:00.1234567")]
    [InlineData("1.02:03", "1.02:03:00")]
    [InlineData("-12.02:03:04", "-12.02:03:04")]
    [InlineData("1", null)]
    [InlineData("1:2", null)]
    [InlineData("01:2", null)]
    [InlineData("1:02:03:04", null)]
    [InlineData("001:02", null)]
    [InlineData("01:02:", null)]
    [InlineData("01:02:03.", null)]
    [InlineData("01:02:03.12345678", null)]
    [InlineData("1:02.5", null)]
    [InlineData("+01:02", null)]
    [InlineData("01:02 ", null)]
    [InlineData("01:02\u0085", null)]
    [InlineData("\u0660\u0661:\u0660\u0662", null)]
    public void A_duration_has_hours_and_minutes_of_two_digits(string text, string? expected)
    {
        var value = (TimeSpanValue?)ScalarReader.TryRead(text, ScalarStyle.Plain, ScalarKind.TimeSpan);

        Assert.Equal(expected, value is null ? null : new TimeSpan(value.Ticks).ToString());
        Assert.Equal(value is not null, Regex.IsMatch(text, DurationPattern()));
    }

    [Theory]
    [InlineData("24:00")]
    [InlineData("01:60")]
    [InlineData("01:00:60")]
    public void The_pattern_has_the_ranges_of_hours_minutes_and_seconds(string text) =>
        Assert.DoesNotMatch(DurationPattern(), text);

    [Theory]
    [InlineData("24:00")]
    [InlineData("01:60")]
    [InlineData("01:00:60")]
    [InlineData("10675200.00:00")]
    public void A_duration_outside_of_the_ranges_of_its_parts_is_invalid(string text) =>
        Assert.Null(ScalarReader.TryRead(text, ScalarStyle.Plain, ScalarKind.TimeSpan));

    [Fact]
    public void Reading_is_the_same_in_a_culture_with_other_rules()
    {
        using var culture = Cultures.Turkish();
        Assert.Equal(new DoubleValue(1.5), ScalarReader.TryRead("1.5", ScalarStyle.Plain, ScalarKind.Double));
        Assert.Equal(new IntegerValue(-3), ScalarReader.TryRead("-3", ScalarStyle.Plain, ScalarKind.Int32));
        Assert.Equal(ScalarKind.Uri, ScalarReader.KindOf("HTTPS://EXAMPLE.ORG/I", ScalarStyle.Plain));
        Assert.Equal(ScalarKind.Double, ScalarReader.KindOf(".INF", ScalarStyle.Plain));
    }

    private static string DurationPattern() => JsonDocument.Parse(JsonText.Write(JsonScalars.SchemaOf(ScalarKind.TimeSpan)))
        .RootElement.GetProperty("pattern").GetString()!;
}
