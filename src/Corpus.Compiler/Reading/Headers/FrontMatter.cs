namespace Corpus.Compiler.Reading.Headers;

/// <summary>Metadata at the beginning of an article, between an <see cref="OpeningFence"/> and the line that closes it.</summary>
/// <param name="Start">The offset of the line after the opening fence.</param>
/// <param name="End">The offset of the line of the closing fence.</param>
/// <param name="BodyStart">The offset of the line after the closing fence.</param>
internal readonly record struct FrontMatter(int Start, int End, int BodyStart)
{
    /// <summary>
    /// Whether a text begins with front matter of a language. A text may also begin with a horizontal rule; so after a blank line, front
    /// matter must be closed and begin with a key.
    /// </summary>
    /// <param name="start">The offset of the first character that is not White_Space.</param>
    public static bool Begins(string text, int start, HeaderLanguage language) =>
        OpeningFence.TryRead(text, start) is { } fence
        && fence.Language == language
        && (start == 0
            || fence.NamesLanguage
            || (TryFind(text, fence, out var frontMatter) && frontMatter.BeginsWithKey(text)));

    /// <summary>The content of a file that consists of metadata.</summary>
    public static FrontMatter Whole(string text) => new(0, text.Length, text.Length);

    /// <summary>Finds the front matter of a text that begins with it, or reports that it is not closed.</summary>
    public static bool TryFind(ArticleText article, int start, List<Finding> findings, out FrontMatter frontMatter)
    {
        var fence = OpeningFence.TryRead(article.Text, start)!.Value;
        if (TryFind(article.Text, fence, out frontMatter))
        {
            return true;
        }

        findings.Add(new(Rules.FrontMatterNotClosed, article.Span(fence.Start, fence.End), fence.Mark));
        return false;
    }

    /// <summary>Finds the front matter that a fence opens. If it is not closed, it is empty.</summary>
    public static bool TryFind(string text, OpeningFence fence, out FrontMatter frontMatter)
    {
        var start = TextLines.NextLine(text, fence.End);
        for (var line = start; line < text.Length;)
        {
            var lineEnd = TextLines.EndOfLine(text, line);
            var next = TextLines.NextLine(text, lineEnd);
            if (fence.IsClosedBy(text, line, lineEnd))
            {
                frontMatter = new(start, line, next);
                return true;
            }

            line = next;
        }

        frontMatter = new(start, start, start);
        return false;
    }

    /// <summary>
    /// Whether the first line that is not blank may be that of a header. Front matter without such a line is an empty header.
    /// </summary>
    public bool BeginsWithKey(string text)
    {
        var (first, end) = TextLines.Trim(text, Start, End);
        return first == end || KeyLine.Begins(text, first, TextLines.EndOfLine(text, first, end));
    }
}
