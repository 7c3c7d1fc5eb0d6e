using Tomlyn.Syntax;

namespace Corpus.Compiler.Formats;

/// <summary>A front matter as the TOML parser has to see it, and the way from its offsets to the article's.</summary>
internal sealed class TomlText
{
    /// <summary>The parser takes a byte order mark off a text without a word. Behind a line end it is an error, as it should be.</summary>
    private const string Prefix = "\n";

    private readonly int _start;
    private readonly int _end;
    private readonly LineFeedText _lines;

    public TomlText(ArticleText article, FrontMatter frontMatter)
    {
        _start = frontMatter.Start;
        _end = frontMatter.End;
        // CR alone ends no line in TOML, but it does in an article; and a text has the same values whatever its line ends are.
        _lines = new(article.Slice(frontMatter.Start, frontMatter.End));
        Text = Prefix + _lines.Text;
    }

    public string Text { get; }

    public int Start(SourceSpan span) => ToArticle(span.Start.Offset);

    /// <summary>The offset behind the last character: the parser's ends are the last characters themselves.</summary>
    public int End(SourceSpan span) => Math.Max(Start(span), ToArticle(span.End.Offset + 1));

    public int ToArticle(int offset) =>
        Math.Min(_start + _lines.ToOriginal(Math.Max(0, offset - Prefix.Length)), _end);
}
