using System.Globalization;
using Corpus.Generators.Tests.Adversarial;
using CsCheck;

namespace Corpus.Generators.Tests.Random;

/// <summary>A value in the syntax of each header format; <see langword="null"/> if the format has no syntax for it.</summary>
internal sealed record RandomValue(string Yaml, string? Toml, string? Field);

internal sealed record RandomEntry(string Key, RandomValue Value)
{
    public string YamlKey => AdversarialTexts.DoubleQuoted(Key);

    /// <summary>Header fields have no quotes around a key: a line with another key is a line of the text.</summary>
    public bool FitsInFields =>
        Value.Field is not null
        && char.IsLetter(Key[0])
        && Key.All(character => char.IsLetterOrDigit(character) || character is '-' or '_');

    /// <summary>Entries with distinct keys: a key is compared without case, <c>-</c>, <c>_</c> and blanks.</summary>
    public static IReadOnlyList<RandomEntry> Distinct(IEnumerable<RandomEntry> entries) =>
        [.. entries.DistinctBy(entry => string.Concat(entry.Key.Where(char.IsLetterOrDigit)).ToUpperInvariant())];
}

/// <summary>Generates keys and values. The key determines the shape of the value, so that most corpora have no error.</summary>
internal static class RandomValues
{
    /// <summary>Keys that articles often share: the type of a property depends on the values of all articles.</summary>
    private static readonly string[] CommonKeys = ["title", "date", "note", "class", "value"];

    private static readonly string[] ScalarKeys =
    [
        "reading time", "Reading-Time", "first-published", "last_seen", "namespace", "record", "größe", "作者", "id", "text", "path",
        "articles", "to string", "2nd", "a", "A", "x \"y\"",
    ];

    private static readonly string[] ListKeys = ["links", "ratings", "see-also"];

    private static readonly string[] MappingKeys = ["author", "address", "event"];

    private static readonly string[] MappingListKeys = ["chapters", "News Category"];

    private static readonly string[] TaxonomyKeys = ["category", "tags"];

    private static readonly Gen<string> OddText = Gen.OneOf<string>(
        "a", "b", "Z", "0", " ", "é", "ß", "İ", "日", "😀", "\"", "'", "\\", "{", "}", "<", "&", "$", "%", "#", "/", "*", ":", ",", "-", "~",
        "\u00A0", "\u2028", "\u200B", "\u0301", "\u202E").Array[0, 12].Select(string.Concat);

    private static readonly Gen<RandomValue> Text = Gen.OneOf<string>(
            OddText,
            Gen.OneOf<string>("", "one", "two words", "true", "42", "2020-08-17"),
            Gen.OneOf<string>(AdversarialTexts.All.Where(text => text.Length < 100).ToArray()))
        .Select(Quoted);

    private static readonly Gen<RandomValue> Number = Gen.OneOf<RandomValue>(
        Gen.Int[-3, 3].Select(number => Plain(number.ToString(CultureInfo.InvariantCulture))),
        Gen.OneOf<string>("2147483647", "-2147483648", "2147483648", "9223372036854775807", "1000000").Select(Plain),
        Gen.OneOf<string>("0.5", "-0.5", "3.14", "1.0", "6.02e+23", "0.1000000000000000055511151231257827").Select(Plain));

    private static readonly Gen<RandomValue> Time = Gen.OneOf<RandomValue>(
        Gen.OneOf<string>("2020-08-17", "2020-02-29", "0001-01-01", "9999-12-31").Select(Plain),
        Gen.OneOf<string>("2020-08-17T10:11:12Z", "2020-08-17T10:11:12+05:30", "2020-08-17T10:11:12.1234567Z").Select(Plain));

    private static readonly Gen<RandomValue> Uri =
        Gen.OneOf<string>("https://example.org/", "https://example.org/a%20b?c=d&e=%22#f", "mailto:a@example.org").Select(Quoted);

    private static readonly Gen<RandomValue> Flag = Gen.OneOf<string>("true", "false").Select(Plain);

    private static readonly Gen<RandomValue> Scalar = Gen.OneOf<RandomValue>(Text, Number, Time, Uri, Flag);

    private static readonly Gen<RandomValue> Label = Gen.OneOf<string>(AdversarialTexts.Labels).Select(Quoted);

    private static readonly Gen<RandomValue> Null = Gen.Const(new RandomValue("~", null, ""));

    /// <summary>The entries of a header.</summary>
    public static readonly Gen<IReadOnlyList<RandomEntry>> Header = Entries(depth: 0, minimum: 0, maximum: 6);

    private static Gen<IReadOnlyList<RandomEntry>> Entries(int depth, int minimum, int maximum) =>
        Entry(depth).Array[minimum, maximum].Select(RandomEntry.Distinct);

    private static Gen<RandomEntry> Entry(int depth) => depth switch
    {
        0 => Gen.Frequency<RandomEntry>(
            (8, Entry(CommonKeys, Scalar)),
            (6, Entry(ScalarKeys, Scalar)),
            (1, Entry(ScalarKeys, Null)),
            (3, Entry(ListKeys, List(Scalar))),
            (3, Entry(MappingKeys, Mapping(depth + 1))),
            (1, Entry(MappingListKeys, List(Mapping(depth + 1)))),
            (3, Entry(TaxonomyKeys, Gen.OneOf<RandomValue>(Label, List(Label)))),
            (2, WithOtherShape(depth))),
        1 => Gen.Frequency<RandomEntry>(
            (6, Entry(CommonKeys, Scalar)),
            (2, Entry(ListKeys, List(Scalar))),
            (1, Entry(MappingKeys, Mapping(depth + 1)))),
        _ => Entry(CommonKeys, Scalar),
    };

    /// <summary>A value with a shape that is an error if other articles have a value for the key.</summary>
    private static Gen<RandomEntry> WithOtherShape(int depth) => Gen.OneOf<RandomEntry>(
        Entry(CommonKeys, Mapping(depth + 1)), Entry(CommonKeys, List(Scalar)), Entry(ListKeys, Scalar), Entry(MappingKeys, Text));

    private static Gen<RandomEntry> Entry(string[] keys, Gen<RandomValue> value) =>
        Gen.Select(Gen.OneOf<string>(keys), value, (key, written) => new RandomEntry(key, written));

    private static Gen<RandomValue> List(Gen<RandomValue> item) => item.Array[0, 3].Select(items => new RandomValue(
        $"[{string.Join(", ", items.Select(value => value.Yaml))}]",
        $"[{string.Join(", ", items.Select(value => value.Toml))}]",
        null));

    /// <remarks>
    /// A mapping is never empty and never contains only nulls: if one article has such a mapping and no other article has a value for a
    /// key in it, the property is an empty record in Source storage and null in Packed storage.
    /// </remarks>
    private static Gen<RandomValue> Mapping(int depth) => Entries(depth, minimum: 1, maximum: 3).Select(entries => new RandomValue(
        $"{{ {string.Join(", ", entries.Select(entry => $"{entry.YamlKey}: {entry.Value.Yaml}"))} }}",
        $"{{ {string.Join(", ", entries.Select(entry => $"{entry.YamlKey} = {entry.Value.Toml}"))} }}",
        null));

    private static RandomValue Plain(string text) => new(text, text, text);

    private static RandomValue Quoted(string text)
    {
        var quoted = AdversarialTexts.DoubleQuoted(text);
        return new(quoted, quoted, AdversarialTexts.FitsInField(text) ? text : null);
    }
}
