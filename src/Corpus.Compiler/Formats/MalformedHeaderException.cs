using Corpus.Compiler.Findings;

namespace Corpus.Compiler.Formats;

/// <summary>Ends the reading of a header at a place from which there is no way on. Never leaves its format.</summary>
/// <param name="start">The offset of the first character that is wrong, in the article.</param>
/// <param name="end">The offset behind the last one.</param>
internal sealed class MalformedHeaderException(int start, int end, string message) : Exception(message)
{
    public int Start => start;

    public Finding ToFinding(Rule rule, ArticleText article)
    {
        // A parser that stumbles over a line end takes it into its span: the place to look at is the line before it.
        var lastEnd = Math.Max(start, end);
        while (lastEnd > start && article.Text[lastEnd - 1] is '\r' or '\n')
        {
            lastEnd--;
        }

        return new(rule, article.Span(start, lastEnd), Message);
    }
}
