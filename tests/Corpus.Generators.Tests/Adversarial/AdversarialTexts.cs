namespace Corpus.Generators.Tests.Adversarial;

/// <summary>Texts and labels for headers, and the ways to write them there.</summary>
internal static class AdversarialTexts
{
    public static readonly string[] All =
    [
        "", " ", " both ends ", "\"", "\"\"\"", "\\", "\\\"", "a\\", "{0} {{x}} }", "*/ /* // ///", "</summary> & < > &amp;", "#if x", "a: b", "- a",
        "line\nline", "\n", "line\n", "tab\ttab", "bell\u0007", "escape\u001B", "nel\u0085nel", "ls\u2028ls", "ps\u2029ps", "nbsp\u00A0", "bom\uFEFF",
        "\u202Ebidi", "zero\u200Bwidth", "😀", "\U0010FFFF", "e\u0301", "noncharacter\uFFFF", "'", "it''s", "null", "true", "42x", "~", "%s $(x) @(y)",
        new('x', 3_000), new('"', 50),
    ];

    public static readonly string[] Labels =
    [
        "C#", "C++", "R&D", "\"quoted\"", "it's", "a \\ b", "{0}", "*/ x /*", "//", "</summary>", "1984", "-1", "class", "日本", "новости",
        "İstanbul", "é", "e\u0301", "😀", "\u202Ex", "a\u200Bb", "Arts, Books & \"Culture\"", "National-World", "$(x)", "true", "null", "-", "_",
    ];

    /// <summary>Between double quotes, in a form that YAML and TOML both read.</summary>
    public static string DoubleQuoted(string text) => '"' + string.Concat(text.EnumerateRunes().Select(rune => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        < 0x20 or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 or 0xFEFF or (>= 0xFFFE and <= 0xFFFF) => FormattableString.Invariant($"\\u{rune.Value:X4}"),
        _ => rune.ToString(),
    })) + '"';

    /// <summary>Between single quotes, in which YAML has no escapes.</summary>
    public static string SingleQuoted(string text) => '\'' + text.Replace("'", "''", StringComparison.Ordinal) + '\'';

    public static bool FitsInSingleQuotes(string text) => !text.Any(char.IsControl) && text.IndexOfAny(['\u2028', '\u2029', '\uFEFF', '\uFFFF']) < 0;

    /// <summary>Whether a header field can contain the text without being trimmed or read as another type.</summary>
    public static bool FitsInField(string text) => text.Length > 0 && !text.Contains('\n') && text == text.Trim() && text != "true";
}
