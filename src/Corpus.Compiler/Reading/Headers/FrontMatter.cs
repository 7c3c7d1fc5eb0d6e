namespace Corpus.Compiler.Reading.Headers;

/// <summary>Metadata at the beginning of an article, between two lines that consist of a fence (<c>---</c>) and blanks.</summary>
/// <param name="Start">The offset of the line after the opening fence.</param>
/// <param name="End">The offset of the line of the closing fence.</param>
/// <param name="BodyStart">The offset of the line after the closing fence.</param>
internal readonly record struct FrontMatter(int Start, int End, int BodyStart)
{
    public static bool Begins(string text, string fence) => IsFence(text, 0, TextLines.EndOfLine(text, 0), fence);

    /// <summary>Finds the front matter of a text that begins with its fence, or reports that it is not closed.</summary>
    /// <param name="closingFences">The fences that close it; findings name the first.</param>
    public static bool TryFind(
        ArticleText article, string[] closingFences, List<Finding> findings, out FrontMatter frontMatter)
    {
        var text = article.Text;
        var openingEnd = TextLines.EndOfLine(text, 0);
        var start = TextLines.NextLine(text, openingEnd);
        for (var line = start; line < text.Length;)
        {
            var lineEnd = TextLines.EndOfLine(text, line);
            var next = TextLines.NextLine(text, lineEnd);
            foreach (var fence in closingFences)
            {
                if (IsFence(text, line, lineEnd, fence))
                {
                    frontMatter = new(start, line, next);
                    return true;
                }
            }

            line = next;
        }

        findings.Add(new(Rules.FrontMatterNotClosed, article.Span(0, openingEnd), closingFences[0]));
        frontMatter = new(start, start, start);
        return false;
    }

    private static bool IsFence(string text, int start, int end, string fence) =>
        string.CompareOrdinal(text, start, fence, 0, fence.Length) == 0 && TextLines.IsBlank(text, start + fence.Length, end);
}
