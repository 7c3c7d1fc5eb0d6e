using System.Globalization;

namespace Corpus.Compiler.Scalars;

/// <summary>Web addresses: absolute URIs of the schemes http and https. Other URIs are text.</summary>
internal static class UriText
{
    public static bool IsWebAddress(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && text.All(IsAllowed)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.OriginalString == text
        && uri.Host.Length > 0;

    /// <summary>RFC 3986 and 3987 exclude white space, control characters, and the characters that delimit addresses in text.</summary>
    private static bool IsAllowed(char character) => character is not ('<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`')
        && char.GetUnicodeCategory(character) is not (
            UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.Surrogate
            or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);
}
