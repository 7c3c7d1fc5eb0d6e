namespace Corpus.Compiler.Reading.Headers;

/// <summary>The languages of front matter.</summary>
internal enum HeaderLanguage
{
    Yaml,
    Toml,
    Json,
}

/// <summary>
/// The line that opens front matter: <c>---</c> (YAML), <c>+++</c> (TOML) or <c>;;;</c> (JSON), optionally followed by a comment. The name
/// of a language may follow <c>---</c>, as in <c>---toml</c>.
/// </summary>
/// <param name="Mark">The three characters, which also close the front matter.</param>
/// <param name="NamesLanguage">Whether the name of the language follows.</param>
/// <param name="Start">The offset of the mark.</param>
/// <param name="End">The offset of the line end.</param>
internal readonly record struct OpeningFence(string Mark, HeaderLanguage Language, bool NamesLanguage, int Start, int End)
{
    public const int MarkLength = 3;

    private static readonly (string Mark, HeaderLanguage Language)[] Marks =
        [("---", HeaderLanguage.Yaml), ("+++", HeaderLanguage.Toml), (";;;", HeaderLanguage.Json)];

    private static readonly (string Name, HeaderLanguage Language)[] Languages =
        [("yaml", HeaderLanguage.Yaml), ("yml", HeaderLanguage.Yaml), ("toml", HeaderLanguage.Toml), ("json", HeaderLanguage.Json)];

    /// <param name="start">The offset of a line, or of a later character of it if only blanks are before that.</param>
    /// <returns><see langword="null"/> if the line does not open front matter.</returns>
    public static OpeningFence? TryRead(string text, int start)
    {
        var end = TextLines.EndOfLine(text, start);
        var (from, _) = TextLines.Trim(text, start, end);
        foreach (var (mark, own) in Marks)
        {
            if (!IsAt(text, from, mark))
            {
                continue;
            }

            if (IsBlankOrComment(text, from + MarkLength, end))
            {
                return new(mark, own, NamesLanguage: false, from, end);
            }

            var (name, nameEnd) = FindName(text, from + MarkLength, end);
            foreach (var (known, language) in Languages)
            {
                if (nameEnd - name == known.Length
                    && string.Compare(text, name, known, 0, known.Length, StringComparison.OrdinalIgnoreCase) == 0
                    && (mark == Marks[0].Mark || language == own)
                    && IsBlankOrComment(text, nameEnd, end))
                {
                    return new(mark, language, NamesLanguage: true, from, end);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a line closes the front matter. The closing fence of YAML may also be <c>...</c>. It may be indented like the opening one.
    /// </summary>
    public bool IsClosedBy(string text, int line, int end)
    {
        for (var indent = Start - TextLines.StartOfLine(text, Start); indent > 0 && line < end && WhiteSpace.IsBlank(text[line]); indent--)
        {
            line++;
        }

        return (IsAt(text, line, Mark) && IsBlankOrComment(text, line + MarkLength, end))
            || (Language == HeaderLanguage.Yaml && IsAt(text, line, "...") && TextLines.IsBlank(text, line + MarkLength, end));
    }

    private static (int Start, int End) FindName(string text, int start, int end)
    {
        (start, _) = TextLines.Trim(text, start, end);
        var nameEnd = start;
        while (nameEnd < end && char.IsLetterOrDigit(text[nameEnd]))
        {
            nameEnd++;
        }

        return (start, nameEnd);
    }

    private static bool IsAt(string text, int offset, string mark) => string.CompareOrdinal(text, offset, mark, 0, mark.Length) == 0;

    private static bool IsBlankOrComment(string text, int start, int end)
    {
        var (comment, _) = TextLines.Trim(text, start, end);
        return comment == end || (comment > start && text[comment] == '#');
    }
}
