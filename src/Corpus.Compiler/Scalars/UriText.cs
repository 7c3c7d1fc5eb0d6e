using System.Globalization;

namespace Corpus.Compiler.Scalars;

/// <summary>Web addresses: absolute, of http or https. Anything else that could be one is text.</summary>
internal static class UriText
{
    public static bool IsWebAddress(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && text.All(IsAllowed)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.OriginalString == text
        && uri.Host.Length > 0;

    /// <summary>RFC 3986 and 3987: no blanks, no controls, none of the characters that delimit addresses in text.</summary>
    private static bool IsAllowed(char character) => character is not ('<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`')
        && char.GetUnicodeCategory(character) is not (
            UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.Surrogate
            or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);
}
