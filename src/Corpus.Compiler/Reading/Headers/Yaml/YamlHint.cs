using System.Globalization;

namespace Corpus.Compiler.Reading.Headers.Yaml;

/// <summary>
/// Finds the usual mistakes of authors near a place where YAML is malformed. The parser's message names their consequence.
/// </summary>
internal static class YamlHint
{
    /// <param name="offset">The place of the mistake.</param>
    /// <returns><see langword="null"/> if the line and the one before it have none of these mistakes.</returns>
    public static string? Find(string text, FrontMatter frontMatter, int offset)
    {
        var line = TextLines.StartOfLine(text, Math.Max(frontMatter.Start, Math.Min(offset, frontMatter.End)));
        return FindInLine(text, line, frontMatter.End)
            ?? (line > frontMatter.Start ? FindInLine(text, TextLines.LineBefore(text, line).Start, frontMatter.End) : null);
    }

    private static string? FindInLine(string text, int line, int last)
    {
        var lineEnd = TextLines.EndOfLine(text, line, last);
        var (start, end) = TextLines.Trim(text, line, lineEnd);
        var colon = start < end ? KeyLine.FindSeparator(text, start, end) : -1;
        if (colon < 0 || text[colon] == '=')
        {
            return null;
        }

        if (text[colon] != ':')
        {
            return $"{Describe(text[colon])} is not a colon of YAML; expected ':' and a space after the key";
        }

        if (colon + 1 == end)
        {
            return null;
        }

        return text[colon + 1] is ' ' or '\t'
            ? FindInValue(text, TextLines.Trim(text, colon + 1, end).Start, end, last)
            : WhiteSpace.Contains(text[colon + 1])
                ? $"{Describe(text[colon + 1])} after the colon is not a space of YAML; expected a space"
                : "expected a space after the colon";
    }

    private static string? FindInValue(string text, int start, int end, int last)
    {
        switch (text[start])
        {
            case '[' when HasTextAfter(text, text.IndexOf(']', start, end - start), end):
                return "a value that starts with '[' needs quotes";
            case '{' when text[Math.Min(start + 1, end - 1)] is '{' or '%'
                || HasTextAfter(text, text.IndexOf('}', start, end - start), end):
                return "a value that starts with '{' needs quotes";
            case '\'' when text.IndexOf('\'', start + 1, end - start - 1) is > 0 and var quote && HasTextAfter(text, quote, end):
                return text[end - 1] == '\''
                    ? "an apostrophe in single quotes is written as two"
                    : "a value with quotes around a part of it needs quotes around all of it";
            case '"':
                var close = text.IndexOf('"', start + 1, end - start - 1);
                return close < 0
                    ? IsFollowedByText(text, end, last) ? "the lines of a quoted text after its first must be indented" : null
                    : HasTextAfter(text, close, end) ? "a value with quotes around a part of it needs quotes around all of it" : null;
            default:
                return null;
        }
    }

    private static bool HasTextAfter(string text, int close, int end)
    {
        if (close < 0)
        {
            return false;
        }

        var (rest, _) = TextLines.Trim(text, close + 1, end);
        return rest < end && text[rest] is not ('#' or ',' or ':');
    }

    private static bool IsFollowedByText(string text, int end, int last)
    {
        var next = TextLines.NextLine(text, TextLines.EndOfLine(text, end));
        return next < last && !WhiteSpace.Contains(text[next]);
    }

    private static string Describe(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
