using System.Globalization;
using System.Text;

namespace Corpus.Compiler.Inference;

/// <summary>Compares labels as a reader sees them.</summary>
internal static class LabelLook
{
    /// <summary>
    /// The label in upper case and Unicode normal form C, without white space and invisible characters. Labels for which it is equal are
    /// easily confused.
    /// </summary>
    public static string From(string label) => Normalize(label, keepsWhiteSpace: false).ToUpperInvariant();

    /// <summary>What is different about two labels that look alike.</summary>
    public static string DescribeDifference(string first, string second)
    {
        if (Normalize(first, keepsWhiteSpace: true) == Normalize(second, keepsWhiteSpace: true))
        {
            return WithoutInvisible(first, keepsWhiteSpace: true) == WithoutInvisible(second, keepsWhiteSpace: true)
                ? "invisible characters"
                : "the Unicode form of a character";
        }

        if (Normalize(first, keepsWhiteSpace: false) == Normalize(second, keepsWhiteSpace: false))
        {
            return "white space";
        }

        return Normalize(first, keepsWhiteSpace: true).ToUpperInvariant() == Normalize(second, keepsWhiteSpace: true).ToUpperInvariant()
            ? "case"
            : "case and white space";
    }

    /// <returns><see langword="null"/> if a reader sees the label.</returns>
    public static string? DescribeBlank(string label) => label switch
    {
        "" => "is empty",
        _ when label.All(char.IsWhiteSpace) => "consists of white space",
        _ when WithoutInvisible(label, keepsWhiteSpace: false).Length == 0 => "consists of invisible characters",
        _ => null,
    };

    /// <summary>Whether the label has commas between texts. A comma between digits belongs to a number.</summary>
    public static bool IsLikeList(string label) => ItemsOf(label) is { Length: > 1 } items
        && items.All(item => item.Trim().Length > 0)
        && !items.Skip(1).Zip(items, IsNumber).All(isNumber => isNumber);

    /// <summary>A label as the list that it looks like, in a notation that all formats of headers have.</summary>
    public static string ToList(string label) => $"[{string.Join(", ", ItemsOf(label).Select(item => Quote(item.Trim())))}]";

    /// <summary>A label as a list of one.</summary>
    public static string ToListOfOne(string label) => $"[{Quote(label)}]";

    private static bool IsNumber(string afterComma, string beforeComma) =>
        char.IsDigit(beforeComma[beforeComma.Length - 1]) && char.IsDigit(afterComma[0]);

    private static string[] ItemsOf(string label) => label.Split(',');

    private static string Quote(string text) => "\"" + text + "\"";

    private static string Normalize(string label, bool keepsWhiteSpace)
    {
        var visible = WithoutInvisible(label, keepsWhiteSpace);
        try
        {
            return visible.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // A YAML escape can write half of a surrogate pair, which has no normal form.
            return visible;
        }
    }

    private static string WithoutInvisible(string label, bool keepsWhiteSpace)
    {
        var visible = new StringBuilder(label.Length);
        foreach (var character in label)
        {
            if (char.IsWhiteSpace(character) ? keepsWhiteSpace : !IsInvisible(character))
            {
                visible.Append(character);
            }
        }

        return visible.ToString();
    }

    /// <summary>Whether it is a control or format character (zero-width space, byte order mark), or selects a variant.</summary>
    private static bool IsInvisible(char character) =>
        character is >= '\uFE00' and <= '\uFE0F'
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control;
}
