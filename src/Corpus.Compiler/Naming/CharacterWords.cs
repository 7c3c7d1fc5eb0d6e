using System.Globalization;

namespace Corpus.Compiler.Naming;

/// <summary>Words for the characters that no identifier can hold.</summary>
internal static class CharacterWords
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [' '] = "Space",
        ['!'] = "Bang",
        ['"'] = "Quote",
        ['#'] = "Sharp",
        ['$'] = "Dollar",
        ['%'] = "Percent",
        ['&'] = "And",
        ['\''] = "Apostrophe",
        ['('] = "LeftParenthesis",
        [')'] = "RightParenthesis",
        ['*'] = "Star",
        ['+'] = "Plus",
        [','] = "Comma",
        ['-'] = "Dash",
        ['.'] = "Dot",
        ['/'] = "Slash",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['<'] = "Less",
        ['='] = "Equal",
        ['>'] = "Greater",
        ['?'] = "Question",
        ['@'] = "At",
        ['['] = "LeftBracket",
        ['\\'] = "Backslash",
        [']'] = "RightBracket",
        ['^'] = "Caret",
        ['_'] = "Underscore",
        ['`'] = "Backtick",
        ['{'] = "LeftBrace",
        ['|'] = "Pipe",
        ['}'] = "RightBrace",
        ['~'] = "Tilde",
    };

    /// <returns>A word of ASCII letters and digits; <c>U</c> and the code point's number for characters without a name here.</returns>
    public static string WordFor(int codePoint) => Names.TryGetValue(codePoint, out var name)
        ? name
        : "U" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
}
