namespace Corpus.Generators.Tests.Declared;

/// <summary>A type of a property, with a value of it.</summary>
/// <param name="Name">The type as C# spells it.</param>
/// <param name="Yaml">The value in a flow mapping of an article.</param>
/// <param name="Shown">The value as <see cref="ShownValue"/> writes it.</param>
public sealed record DeclaredType(string Name, string Yaml, string Shown);

/// <summary>A kind of property whose type contains another type.</summary>
/// <param name="Declare">The declaration of the property of a type and a name.</param>
/// <param name="Yaml">The value of an article; <see langword="null"/> for a shape that has a null.</param>
/// <param name="Shown">That value as <see cref="ShownValue"/> writes it.</param>
/// <param name="Missing">The same for an article without a value; <see langword="null"/> if it is the default of the type.</param>
public sealed record DeclaredShape(
    string Name,
    Func<string, string, string> Declare,
    Func<string, string> Yaml,
    Func<string, string> Shown,
    string? Missing = null)
{
    /// <summary>The value of an article that has no other; <see langword="null"/> if the key is missing there.</summary>
    public Func<string, string>? Least { get; init; }

    /// <summary>That value as <see cref="ShownValue"/> writes it, if the key is not missing.</summary>
    public Func<string, string>? LeastShown { get; init; }
}

/// <summary>The types and the shapes of the matrix.</summary>
public static class DeclaredTypes
{
    /// <summary>The types that the project declares.</summary>
    public const string Code = """
        public enum Level { Low, High = 7 }
        public enum Wide : ulong { None, All = ulong.MaxValue }
        public enum Narrow : sbyte { Under = -1, Over = 1 }
        public record Person(string Name, int Age = 3);
        public record struct Money(decimal Amount, string Currency);
        public readonly record struct Point(Half X, byte? Y = 5);
        public struct Size { public int Width { get; set; } public int? Height { get; init; } }
        public class Settings { public string? Theme { get; set; } public IReadOnlyList<Level> Levels { get; set; } = []; }
        public record Pair<T>(T First, T Second);
        public record struct Box<T>(T Value);
        public static class Outer { public record Inner(string Text); public record struct Slot<T>(T Value); }
        public record @class(string @event);
        public readonly record struct Celsius(int Degrees) : IParsable<Celsius>
        {
            public static Celsius Parse(string text, IFormatProvider? provider) => new(int.Parse(text, provider));
            static bool IParsable<Celsius>.TryParse(string? text, IFormatProvider? provider, out Celsius result) => throw new NotSupportedException();
        }
        public sealed class Colour
        {
            public required string Code { get; init; }
            public static Colour Parse(string text, IFormatProvider? provider) => new() { Code = text };
        }
        [Corpus("People")]
        public abstract partial class Author : Article;
        """;

    public static IReadOnlyList<DeclaredType> All { get; } =
    [
        new("bool", "true", "True"),
        new("sbyte", "-1", "-1"),
        new("byte", "5", "5"),
        new("short", "-300", "-300"),
        new("ushort", "700", "700"),
        new("int", "-70000", "-70000"),
        new("uint", "4000000000", "4000000000"),
        new("long", "-9000000000", "-9000000000"),
        new("ulong", "18000000000000000000", "18000000000000000000"),
        new("Half", "-1.5", "-1.5"),
        new("float", "-2.5", "-2.5"),
        new("double", "-1.25e300", "-1.25E+300"),
        new("decimal", "-1.10", "-1.10"),
        new("string", "\"a, b\"", "a, b"),
        new("char", "x", "x"),
        new("DateOnly", "2026-05-04", "2026-05-04"),
        new("TimeOnly", "10:30", "10:30:00.0000000"),
        new("DateTime", "2026-05-04T10:00:00Z", "2026-05-04T10:00:00.0000000Z"),
        new("DateTimeOffset", "2026-05-04T10:00:00+02:00", "2026-05-04T10:00:00.0000000+02:00"),
        new("TimeSpan", "-01:30", "-01:30:00"),
        new("Guid", "0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950e"),
        new("Version", "\"1.10\"", "1.10"),
        new("Uri", "https://example.org/a", "https://example.org/a"),
        new("System.Numerics.BigInteger", "-123456789012345678901234567890", "-123456789012345678901234567890"),
        new("Int128", "-12345678901234567890", "-12345678901234567890"),
        new("UInt128", "12345678901234567890", "12345678901234567890"),
        new("System.Net.IPAddress", "192.0.2.1", "192.0.2.1"),
        new("Level", "High", "High"),
        new("Wide", "All", "All"),
        new("Narrow", "Under", "Under"),
        new("NewsMood", "calm", "Calm"),
        new("Celsius", "-4", "{Degrees=-4}"),
        new("Colour", "red", "{Code=red}"),
        new("Person", "{ name: Jane }", "{Age=3, Name=Jane}"),
        new("Money", "{ amount: 1.10, currency: EUR }", "{Amount=1.10, Currency=EUR}"),
        new("Point", "{ x: -1.5 }", "{X=-1.5, Y=5}"),
        new("Size", "{ width: 4 }", "{Height=null, Width=4}"),
        new("Settings", "{ levels: [Low, High] }", "{Levels=[Low, High], Theme=null}"),
        new("Pair<int>", "{ first: 1, second: 2 }", "{First=1, Second=2}"),
        new("Pair<Money>", "{ first: { amount: 1, currency: A }, second: { amount: 2, currency: B } }",
            "{First={Amount=1, Currency=A}, Second={Amount=2, Currency=B}}"),
        new("Pair<string?>", "{ first: a, second: ~ }", "{First=a, Second=null}"),
        new("Pair<string>", "{ first: a, second: b }", "{First=a, Second=b}"),
        new("Box<string>", "{ value: a }", "{Value=a}"),
        new("Box<Box<int>?>", "{ value: { value: 1 } }", "{Value={Value=1}}"),
        new("KeyValuePair<string, int>", "{ key: a, value: 1 }", "{Key=a, Value=1}"),
        new("Outer.Inner", "{ text: a }", "{Text=a}"),
        new("Outer.Slot<decimal>", "{ value: 1.50 }", "{Value=1.50}"),
        new("@class", "{ event: a }", "{event=a}"),
        new("Author", "jane", "jane"),
        new("HelpArticle", "guide", "guide"),
        new("IReadOnlyList<int>", "[1, 2]", "[1, 2]"),
        new("System.Collections.Immutable.ImmutableArray<string>", "[a, b]", "[a, b]"),
        new("IReadOnlyDictionary<string, int>", "{ a: 1 }", "{a: 1}"),
    ];

    public static IReadOnlyList<DeclaredShape> Shapes { get; } =
    [
        Required("Abstract", "{0}", yaml => yaml, shown => shown),
        Optional("Virtual", "{0}", "default!", yaml => yaml, shown => shown, missing: null),
        Required("AbstractNullable", "{0}?", yaml => yaml, shown => shown) with { Least = _ => "~", LeastShown = _ => "null" },
        Optional("VirtualNullable", "{0}?", "null", yaml => yaml, shown => shown, missing: "null"),
        Required("List", "IReadOnlyList<{0}>", yaml => $"[{yaml}, {yaml}]", shown => $"[{shown}, {shown}]") with
        {
            Least = _ => "[]",
            LeastShown = _ => "[]",
        },
        Optional("OptionalList", "IReadOnlyList<{0}>", "[]", yaml => $"[{yaml}]", shown => $"[{shown}]", missing: "[]"),
        Required("ListWithNulls", "IReadOnlyList<{0}?>", yaml => $"[{yaml}, ~]", shown => $"[{shown}, null]"),
        Required("Collection", "IReadOnlyCollection<{0}>", yaml => $"[{yaml}]", shown => $"[{shown}]"),
        Optional("Enumerable", "IEnumerable<{0}>?", "null", yaml => $"[{yaml}]", shown => $"[{shown}]", missing: "null"),
        Required("Array", "{0}[]", yaml => $"[{yaml}]", shown => $"[{shown}]"),
        Required("ArrayWithNulls", "{0}?[]", yaml => $"[~, {yaml}]", shown => $"[null, {shown}]"),
        Required("ImmutableArray", "System.Collections.Immutable.ImmutableArray<{0}>", yaml => $"[{yaml}]", shown => $"[{shown}]"),
        Optional("NullableImmutableArray", "System.Collections.Immutable.ImmutableArray<{0}>?", "null",
            yaml => $"[{yaml}]", shown => $"[{shown}]", missing: "null"),
        Required("Dictionary", "IReadOnlyDictionary<string, {0}>", yaml => $"{{ k: {yaml} }}", shown => $"{{k: {shown}}}"),
        Required("DictionaryWithNulls", "IReadOnlyDictionary<string, {0}?>",
            yaml => $"{{ k: {yaml}, n: ~ }}", shown => $"{{k: {shown}, n: null}}"),
        Record("Record", "RecordOf<{0}>", ""),
        Record("RecordStruct", "RecordStructOf<{0}>", ""),
        Record("NullableRecordStruct", "RecordStructOf<{0}>", "?"),
    ];

    /// <summary>Records with a member of each kind, for a type.</summary>
    public static string RecordsOf(string type, string suffix) => $$"""
        public record RecordOf{{suffix}}({{type}} Required, {{type}} Optional = default!, {{type}}? Nullable = default)
        {
            public required {{type}} RequiredInit { get; init; }
            public {{type}} Init { get; init; } = default!;
            public {{type}}? NullableInit { get; set; }
        }
        public readonly record struct RecordStructOf{{suffix}}({{type}} Required, {{type}} Optional = default!, {{type}}? Nullable = default)
        {
            public required {{type}} RequiredInit { get; init; }
            public {{type}} Init { get; init; } = default!;
            public {{type}}? NullableInit { get; init; }
        }
        """;

    private static DeclaredShape Required(string name, string type, Func<string, string> yaml, Func<string, string> shown) => new(
        name,
        (of, property) => $"public abstract {string.Format(null, type, of)} {property} {{ get; }}",
        yaml,
        shown)
    {
        Least = yaml,
        LeastShown = shown,
    };

    private static DeclaredShape Optional(
        string name, string type, string value, Func<string, string> yaml, Func<string, string> shown, string? missing) => new(
        name,
        (of, property) => $"public virtual {string.Format(null, type, of)} {property} => {value};",
        yaml,
        shown,
        missing);

    private static DeclaredShape Record(string name, string type, string mark) => new(
        name,
        (of, property) => $"public abstract {type.Split('<')[0]}{property[name.Length..]}{mark} {property} {{ get; }}",
        yaml => $"{{ required: {yaml}, optional: {yaml}, nullable: {yaml}, requiredInit: {yaml}, init: {yaml}, nullableInit: {yaml} }}",
        shown => $"{{Init={shown}, Nullable={shown}, NullableInit={shown}, Optional={shown}, Required={shown}, RequiredInit={shown}}}")
    {
        Least = yaml => $"{{ required: {yaml}, requiredInit: {yaml} }}",
        LeastShown = shown => $"{{Init=DEFAULT, Nullable=null, NullableInit=null, Optional=DEFAULT, Required={shown}, RequiredInit={shown}}}",
    };
}
