using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>
/// Decodes the encoded words of mail headers (RFC 2047), such as <c>=?utf-8?Q?Caf=C3=A9?=</c>. A word whose bytes are invalid, or whose
/// character set is not one of four, stays as it is: which other sets a machine knows depends on its system.
/// </summary>
internal static class EncodedWords
{
    private static readonly Regex Word = new(
        @"=\?(?<set>[^?*\s]+)(\*[^?\s]*)?\?(?<encoding>[bBqQ])\?(?<text>[^?\s]*)\?=",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The characters of windows-1252 from 0x80 to 0x9F; five are not assigned.</summary>
    private const string Windows1252 =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
        + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    public static string Decode(string value)
    {
        if (value.IndexOf("=?", StringComparison.Ordinal) < 0)
        {
            return value;
        }

        var decoded = new StringBuilder(value.Length);
        var end = 0;
        var isAfterWord = false;
        foreach (Match word in Word.Matches(value))
        {
            if (DecodeWord(word) is not { } text)
            {
                continue;
            }

            // White space between two encoded words is not part of the value.
            var between = value.Substring(end, word.Index - end);
            decoded.Append(isAfterWord && between.Trim().Length == 0 ? "" : between).Append(text);
            end = word.Index + word.Length;
            isAfterWord = true;
        }

        return decoded.Append(value, end, value.Length - end).ToString();
    }

    private static string? DecodeWord(Match word)
    {
        var text = word.Groups["text"].Value;
        try
        {
            var bytes = word.Groups["encoding"].Value is "B" or "b" ? Convert.FromBase64String(text) : Unquote(text);
            return word.Groups["set"].Value.ToLowerInvariant() switch
            {
                "utf-8" or "utf8" => StrictUtf8.GetString(bytes),
                "us-ascii" when bytes.All(unit => unit < 0x80) => StrictUtf8.GetString(bytes),
                "iso-8859-1" => new string(bytes.Select(unit => (char)unit).ToArray()),
                "windows-1252" => new string(bytes.Select(Character).ToArray()),
                _ => null,
            };
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static char Character(byte unit) => unit is >= 0x80 and < 0xA0 ? Windows1252[unit - 0x80] : (char)unit;

    private static byte[] Unquote(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text[i] == '_' ? " " : text.Substring(i, 1)));
                continue;
            }

            const int HexLength = 2;
            if (i + HexLength >= text.Length)
            {
                throw new FormatException();
            }

            bytes.Add(byte.Parse(text.Substring(i + 1, HexLength), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            i += HexLength;
        }

        return bytes.ToArray();
    }
}
