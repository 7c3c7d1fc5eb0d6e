using System.Globalization;
using System.Text;

namespace Corpus.Compiler.Text;

/// <summary>
/// Prepares a part of an article for a message: on one line, of limited length, and without control characters or characters that reverse
/// the direction of the text.
/// </summary>
internal static class Quotation
{
    private const int MaxLength = 80;
    private const int MaxMessageLength = 400;

    public static string From(string text) => From(text, MaxLength);

    /// <summary>A library's message, which may quote an article.</summary>
    public static string FromMessage(string message) => From(message.TrimEnd('.'), MaxMessageLength);

    private static string From(string text, int maxLength)
    {
        var quotation = new StringBuilder(Math.Min(text.Length, maxLength));
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (quotation.Length + (isPair ? 2 : 1) > maxLength)
            {
                return quotation.Append('…').ToString();
            }

            if (isPair)
            {
                quotation.Append(text[i]).Append(text[++i]);
            }
            else if (IsHarmless(text[i]))
            {
                quotation.Append(text[i]);
            }
            else
            {
                quotation.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return quotation.ToString();
    }

    private static bool IsHarmless(char character) => character is not (
        < ' '
        or (>= '\u007F' and <= '\u009F')
        or '\u061C'
        or (>= '\u200B' and <= '\u200F')
        or (>= '\u2028' and <= '\u202E')
        or (>= '\u2060' and <= '\u206F')
        or (>= '\uD800' and <= '\uDFFF')
        or '\uFEFF'
        or '\uFFFE'
        or '\uFFFF');
}
