using System.Globalization;

namespace Corpus.Compiler.Naming;

/// <summary>Words for characters that are invalid in identifiers.</summary>
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

    /// <returns>A word of ASCII letters and digits; for other characters <c>U</c> and the number of the code point.</returns>
    public static string WordFor(int codePoint) => Names.TryGetValue(codePoint, out var name)
        ? name
        : "U" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
}
