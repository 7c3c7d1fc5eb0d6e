using System.Globalization;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>
/// Recognizes lines that could be part of a header in any format, more tolerantly than the formats: <c>key: value</c>, <c>key:value</c>,
/// <c>"key": value</c>, <c>key = value</c>.
/// </summary>
internal static class KeyLine
{
    private const int MaxKeyLength = 40;
    private const int MaxKeyWords = 4;
    private const char FullWidthColon = '\uFF1A';

    private static readonly char[] Separators = [':', '=', FullWidthColon];

    private static readonly char[] Decoration = [' ', '\t', '"', '\'', '*', '_', '{', '<', '!', '-', '>', '\u00A0'];

    /// <summary>Whether a line may be the first one of front matter: a key, a comment, a list item, a table or an object.</summary>
    /// <param name="start">The offset of the first character that is not blank.</param>
    public static bool Begins(string text, int start, int end) =>
        text[start] is '#' or '{' or '[' or '?'
        || (text[start] == '-' && start + 1 < end && text[start + 1] == ' ')
        || FindKey(text, start, end) is not null;

    /// <param name="start">The offset of the first character that is not blank.</param>
    /// <returns>The normalized key of a line; <see langword="null"/> if the line has none.</returns>
    public static string? FindKey(string text, int start, int end)
    {
        var separator = FindSeparator(text, start, end);
        if (separator < 0)
        {
            return null;
        }

        var key = text.Substring(start, separator - start).Trim(Decoration);
        return key.Length > 0 && char.IsLetter(key, 0) && key.All(IsKeyCharacter) && CountWords(key) <= MaxKeyWords
            ? MetadataKey.Normalize(key)
            : null;
    }

    /// <returns>The offset of the character after the key, such as <c>:</c>; -1 if there is none.</returns>
    public static int FindSeparator(string text, int start, int end)
    {
        var separator = text.IndexOfAny(Separators, start, Math.Min(end - start, MaxKeyLength + 1));
        return separator >= 0 && !IsPartOfAddress(text, separator, end) ? separator : -1;
    }

    public static bool IsSeparator(char character) => character is ':' or '=' or FullWidthColon;

    private static bool IsPartOfAddress(string text, int colon, int end) =>
        colon + 1 < end && text[colon + 1] is '/' or '\\' or ':' or '=';

    private static int CountWords(string key) => key.Split(' ').Length;

    private static bool IsKeyCharacter(char character) =>
        char.IsLetterOrDigit(character)
        || character is '-' or '_' or ' ' or '.'
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
