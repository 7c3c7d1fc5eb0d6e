using Corpus.Compiler.Scalars;
using YamlDotNet.Core;
using ScalarStyle = Corpus.Compiler.Metadata.ScalarStyle;

namespace Corpus.Compiler.Reading.Headers.Yaml;

/// <summary>The meaning that YAML's core schema (YAML 1.2.2, chapter 10) gives to tags and to spellings of null.</summary>
internal static class YamlTags
{
    private const string Core = "tag:yaml.org,2002:";

    /// <returns>The style that a tag requires; <see langword="null"/> for other tags.</returns>
    public static ScalarStyle? Style(TagName tag) => tag.IsEmpty ? null : tag.Value switch
    {
        "!" or Core + "str" => ScalarStyle.Text,
        Core + "int" or Core + "float" or Core + "bool" or Core + "null" or Core + "timestamp" => ScalarStyle.Plain,
        _ => null,
    };

    /// <summary>Writes an integer that is tagged as a floating-point number like one.</summary>
    public static string Respell(TagName tag, string text) =>
        !tag.IsEmpty && tag.Value == Core + "float" && NumberText.TryReadInteger(text, out _) && text.All(IsDecimal) ? text + ".0" : text;

    /// <returns>What the tag expects; <see langword="null"/> if the value is of that kind.</returns>
    public static string? FindContradiction(TagName tag, string text) => tag.IsEmpty ? null : tag.Value switch
    {
        Core + "int" => NumberText.TryReadInteger(text, out _) ? null : "an integer",
        Core + "float" => NumberText.TryReadInteger(text, out _) || NumberText.TryReadDouble(text, out _) ? null : "a number",
        Core + "bool" => BooleanText.TryRead(text, out _) ? null : "true or false",
        Core + "null" => IsNull(text) ? null : "null or nothing",
        Core + "timestamp" => IsTime(text) ? null : "a date, or a date and time",
        Core + "binary" => "text, because binary values are not supported",
        Core + "seq" or Core + "set" or Core + "omap" or Core + "pairs" => "a list",
        Core + "map" => "a mapping",
        _ => null,
    };

    /// <summary>The tag as it is usually written.</summary>
    public static string Describe(TagName tag) => tag.Value.Replace(Core, "!!");

    /// <summary>Whether YAML does not define the tag. <c>!</c> alone says that the value is text.</summary>
    public static bool IsLocal(TagName tag) => !tag.IsEmpty && tag.Value != "!" && !tag.Value.StartsWith(Core, StringComparison.Ordinal);

    /// <summary>Whether a mapping is a set: its keys are the items.</summary>
    public static bool IsSet(TagName tag) => !tag.IsEmpty && tag.Value == Core + "set";

    public static bool IsNull(string plain) => plain is "" or "~" or "null" or "Null" or "NULL";

    private static bool IsTime(string text) => DateText.TryReadDate(text) is not null || DateText.TryReadTimestamp(text) is not null;

    private static bool IsDecimal(char character) => character is (>= '0' and <= '9') or '-' or '+';
}
