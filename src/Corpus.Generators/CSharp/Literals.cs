using System.Globalization;
using System.Text;

namespace Corpus.Generators.CSharp;

/// <summary>Renders values as C# literals, independent of culture and host.</summary>
internal static class Literals
{
    private const string Hex = "0123456789ABCDEF";

    public static string String(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        AppendEscaped(literal, value);
        return literal.Append('"').ToString();
    }

    /// <summary>
    /// A text as UTF-8 bytes: a raw string whose lines are those of the article and begin in column 1. If a character must be escaped, it
    /// is a regular literal on one line.
    /// </summary>
    public static string Utf8(string text)
    {
        if (text.Length == 0)
        {
            return "\"\"u8";
        }

        var quotes = 0;
        var longest = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\t') && SourceCharacters.MustEscape(text, i))
            {
                return String(text) + "u8";
            }

            quotes = text[i] == '"' ? quotes + 1 : 0;
            longest = Math.Max(longest, quotes);
        }

        var fence = new string('"', Math.Max(3, longest + 1));
        return fence + "\n" + text + "\n" + fence + "u8";
    }

    /// <summary>Code units that represent numbers: all except ASCII letters and digits are escaped.</summary>
    public static string Units(string units)
    {
        var literal = new StringBuilder((units.Length * 6) + 2).Append('"');
        foreach (var unit in units)
        {
            if (unit is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
            {
                literal.Append(unit);
            }
            else
            {
                literal.Append("\\u");
                literal.Append(Hex[unit >> 12]).Append(Hex[(unit >> 8) & 15]).Append(Hex[(unit >> 4) & 15]).Append(Hex[unit & 15]);
            }
        }

        return literal.Append('"').ToString();
    }

    public static string Int64(long value) => value switch
    {
        >= int.MinValue and <= int.MaxValue => value.ToString(CultureInfo.InvariantCulture),
        _ => value.ToString(CultureInfo.InvariantCulture) + "L",
    };

    public static string Double(double value)
    {
        if (double.IsNaN(value))
        {
            return "double.NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
        }

        if (value == 0)
        {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }

        // "R" gives different digits on .NET Framework and .NET; the shortest text that reads back to the value is the same on both.
        var text = "";
        for (var digits = 15; digits <= 17; digits++)
        {
            text = value.ToString("G" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            if (double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).Equals(value))
            {
                break;
            }
        }

        return text.IndexOfAny(['.', 'E']) < 0 ? text + ".0" : text;
    }

    private static void AppendEscaped(StringBuilder literal, string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            switch (character)
            {
                case '"' or '\\':
                    literal.Append('\\').Append(character);
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                case '\r':
                    literal.Append("\\r");
                    break;
                case '\t':
                    literal.Append("\\t");
                    break;
                default:
                    if (SourceCharacters.MustEscape(value, i))
                    {
                        literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
                    }
                    else
                    {
                        literal.Append(character);
                    }

                    break;
            }
        }
    }
}

/// <summary>Decides which characters are escaped in generated source.</summary>
internal static class SourceCharacters
{
    /// <summary>
    /// Whether the character at <paramref name="index"/> must be escaped: because it ends a line, editors may change it, it has no UTF-8
    /// form, or it makes source read differently than it compiles (bidirectional embeddings, overrides and isolates:
    /// CVE-2021-42574). A fixed list, not <see cref="char.GetUnicodeCategory(char)"/>, whose tables differ between compilers' hosts.
    /// </summary>
    public static bool MustEscape(string text, int index) => text[index] switch
    {
        < ' ' => true,
        >= '\u007F' and <= '\u009F' => true,
        '\u2028' or '\u2029' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2066' and <= '\u2069' => true,
        >= '\uFFF9' and <= '\uFFFB' => true,
        '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        >= '\uD800' and <= '\uDBFF' => index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]),
        >= '\uDC00' and <= '\uDFFF' => index == 0 || !char.IsHighSurrogate(text[index - 1]),
        _ => false,
    };
}
