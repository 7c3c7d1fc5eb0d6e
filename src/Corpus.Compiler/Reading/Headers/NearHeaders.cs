namespace Corpus.Compiler.Reading.Headers;

/// <summary>
/// Finds text at the beginning of an article that resembles a header, so that no header is lost in silence, and no draft is published
/// because of a mistake in its header.
/// </summary>
internal sealed class NearHeaders
{
    /// <summary>A header is not searched for after so many lines or characters.</summary>
    private const int MaxLines = 60;
    private const int MaxLength = 8192;

    /// <summary>Front matter that is not in the first lines of a file is an example.</summary>
    private const int MaxLinesBefore = 12;

    private readonly ArticleText _article;
    private readonly string _text;
    private readonly IReadOnlyList<TextLine> _lines;

    private NearHeaders(ArticleText article, int start)
    {
        _article = article;
        _text = article.Text;
        _lines = Split(_text, start).ToArray();
    }

    /// <param name="bodyStart">The offset at which the text of the article begins.</param>
    /// <param name="hasHeader">
    /// Whether the article has a header. Then its text may well begin like another one, and only a draft is reported.
    /// </param>
    public static NearHeader? Find(ArticleText article, int bodyStart, bool hasHeader)
    {
        var (start, _) = TextLines.Trim(article.Text, bodyStart, article.Text.Length);
        if (start == article.Text.Length)
        {
            return null;
        }

        var search = new NearHeaders(article, start);
        if (hasHeader)
        {
            return (search.FindSecondHeader() ?? search.FindDraftFields()) is { Draft: not null } draft ? draft : null;
        }

        return search.FindFenced() ?? search.FindLaterFrontMatter() ?? search.FindFields();
    }

    private static IEnumerable<TextLine> Split(string text, int start)
    {
        var last = Math.Min(text.Length, start + MaxLength);
        for (var count = 0; count < MaxLines && start < last; count++)
        {
            var end = TextLines.EndOfLine(text, start, last);
            var (from, to) = TextLines.Trim(text, start, end);
            yield return from < to ? new(from, to) : new(start, start);
            start = TextLines.NextLine(text, end);
        }
    }

    /// <summary>Front matter after another header.</summary>
    private NearHeader? FindSecondHeader() =>
        OpeningFence.TryRead(_text, _lines[0].Start) is { } fence
        && IsKey(1)
        && FindIndex(1, line => fence.IsClosedBy(_text, line.Start, line.End)) is var end
            ? Report(0, end < 0 ? FirstBlank() : end, "expected one header; move these keys into the header before them")
            : null;

    /// <summary>A paragraph of fields after another header, which a blank line separates from it.</summary>
    private NearHeader? FindDraftFields() => Enumerable.Range(0, FirstBlank()).All(IsKey)
        ? Report(0, FirstBlank(), "expected the fields of a header without a blank line between them")
        : null;

    /// <summary>Keys after a line that is nearly a fence.</summary>
    private NearHeader? FindFenced()
    {
        var mark = _text[_lines[0].Start];
        var first = FindIndex(1, line => !line.IsBlank);
        if (first < 0 || !IsKey(first))
        {
            return null;
        }

        if (Slice(0) is "<!--" or "{")
        {
            var isComment = mark == '<';
            var close = FindIndex(first, line => Slice(line) == (isComment ? "-->" : "}"));
            return close > 0 && (!isComment || HasWellKnownKey(first, close))
                ? Report(0, close, isComment
                    ? "expected lines '---' around it, instead of a comment"
                    : "expected keys in double quotes, as JSON requires, or lines '---' around YAML")
                : null;
        }

        if (FindNameAfterMark(_lines[0]) is not { } name)
        {
            return null;
        }

        var end = FindIndex(first, line => IsMark(line, mark));
        if (end < 0 && !HasWellKnownKey(first, first + 1))
        {
            return null;
        }

        var isFence = OpeningFence.TryRead(_text, _lines[0].Start) is not null;
        return Report(0, end < 0 ? FindIndex(first, line => line.IsBlank) : end, isFence
            ? $"expected a line '{new string(mark, OpeningFence.MarkLength)}' after it"
            : name.Length > 0 && mark == '-'
                ? $"'{Quotation.From(name)}' is not a language of headers; expected '---', '---yaml', '---toml' or '---json'"
                : "expected lines '---' around it");
    }

    /// <summary>Front matter after a comment or other lines.</summary>
    private NearHeader? FindLaterFrontMatter()
    {
        for (var i = 1; i < Math.Min(_lines.Count, MaxLinesBefore); i++)
        {
            var line = _lines[i];
            if (line.IsBlank || IsMark(_lines[i - 1], '`') || FindNameAfterMark(_lines[i - 1]) is { Length: > 0 })
            {
                continue;
            }

            if (OpeningFence.TryRead(_text, line.Start) is { } fence
                && FindIndex(i + 1, other => fence.IsClosedBy(_text, other.Start, other.End)) is > 0 and var end
                && HasWellKnownKey(i + 1, end))
            {
                return Report(i, end, "expected it at the beginning of the file, with nothing but blank lines before it");
            }
        }

        return null;
    }

    /// <summary>Fields, of which one is not written as a field.</summary>
    private NearHeader? FindFields()
    {
        var end = FirstBlank();
        var keys = Enumerable.Range(0, end).Count(IsKey);
        var hasWellKnownKey = HasWellKnownKey(0, end);
        if (keys * 2 < end || (!hasWellKnownKey && (keys < 2 || !HeaderFields.IsField(_text, _lines[0].Start))))
        {
            return Enumerable.Range(0, end).Select(i => Report(i, i + 1, Describe(i))).FirstOrDefault(near => near.Draft is not null);
        }

        var bad = FindIndex(0, line => !HeaderFields.IsField(_text, line.Start));
        return bad < 0 || bad >= end || (keys == 1 && !IsWellKnown(0)) ? null : Report(bad, end, Describe(bad));
    }

    private string Describe(int index)
    {
        var line = _lines[index];
        var separator = KeyLine.FindSeparator(_text, line.Start, line.End);
        return separator < 0
            ? $"'{Quotation.From(Slice(index))}' is not a field: expected 'Key: value' in each line, and a blank line after the header"
            : _text[separator] switch
            {
                '=' => "expected lines '+++' around TOML",
                ':' when separator + 1 < line.End && !WhiteSpace.Contains(_text[separator + 1]) => "expected a space after the colon",
                ':' => "expected 'Key: value' in each line, and a blank line after the header",
                _ => "expected an ASCII colon and a space after the key",
            };
    }

    private NearHeader Report(int place, int end, string correction) =>
        NearHeader.From(_article, _lines[place], _lines.Skip(place).Take(Math.Max(1, (end < 0 ? _lines.Count : end) - place)), correction);

    /// <returns>
    /// The word after at least two marks or a dash, empty if there is none; <see langword="null"/> if the line has other text.
    /// </returns>
    private string? FindNameAfterMark(TextLine line)
    {
        if (line.IsBlank)
        {
            return null;
        }

        var mark = _text[line.Start];
        var end = line.Start;
        while (end < line.End && _text[end] == mark)
        {
            end++;
        }

        var isDash = mark is >= '\u2012' and <= '\u2015';
        if (!isDash && (end - line.Start < 2 || mark is not ('-' or '+' or ';' or '=' or '*' or '_' or '~' or '`' or '#')))
        {
            return null;
        }

        var name = _text.Substring(end, line.End - end).Trim();
        return name.All(char.IsLetterOrDigit) ? name : null;
    }

    /// <summary>Whether a line consists of at least two marks, or of one dash.</summary>
    private bool IsMark(TextLine line, char mark) =>
        !line.IsBlank && _text[line.Start] == mark && FindNameAfterMark(line) is { Length: 0 };

    private bool IsKey(int index) => FindKey(index) is not null;

    private bool IsWellKnown(int index) => FindKey(index) is { } key && WellKnownKeys.IsHeaderKey(key);

    private bool HasWellKnownKey(int from, int to) =>
        Enumerable.Range(from, Math.Max(0, Math.Min(to, _lines.Count) - from)).Any(IsWellKnown);

    private string? FindKey(int index) =>
        index < _lines.Count && !_lines[index].IsBlank ? KeyLine.FindKey(_text, _lines[index].Start, _lines[index].End) : null;

    private string Slice(int index) => Slice(_lines[index]);

    private string Slice(TextLine line) => _article.Slice(line.Start, line.End);

    private int FirstBlank() => FindIndex(0, line => line.IsBlank) is >= 0 and var blank ? blank : _lines.Count;

    private int FindIndex(int from, Func<TextLine, bool> matches)
    {
        for (var i = from; i < _lines.Count; i++)
        {
            if (matches(_lines[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
