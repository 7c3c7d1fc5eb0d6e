namespace Corpus.Compiler.Articles;

/// <summary>
/// An article's text: LF line ends, no byte order mark, no blank lines before or behind it, no line end behind its last line, and
/// otherwise what the file holds.
/// </summary>
/// <param name="WordCount">Runs of characters that are not White_Space.</param>
/// <param name="Lead">The first paragraph; empty when there is none.</param>
public sealed record Body(string Text, int WordCount, string Lead)
{
    public static readonly Body Empty = new("", 0, "");
}
