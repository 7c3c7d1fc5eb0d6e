using Corpus.Compiler.Findings;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Formats;

/// <summary>YAML between <c>---</c> and <c>---</c> or <c>...</c>.</summary>
internal sealed class YamlFrontMatter : IHeaderFormat
{
    private static readonly string[] ClosingFences = ["---", "..."];

    public bool Matches(string text) => FrontMatter.Begins(text, "---");

    public Header Read(ArticleText article, List<Finding> findings)
    {
        if (!FrontMatter.TryFind(article, ClosingFences, findings, out var frontMatter))
        {
            return Header.None with { BodyStart = frontMatter.BodyStart };
        }

        var yaml = WithoutDirectives(article, frontMatter, findings);
        return new(new YamlReader(article, yaml, findings).Read(), frontMatter.BodyStart);
    }

    /// <summary>
    /// Ends the YAML before a directive, and reports it. The parser passes over one that it does not know, as YAML wants it, and so over
    /// what an author may have meant as text.
    /// </summary>
    private static FrontMatter WithoutDirectives(ArticleText article, FrontMatter frontMatter, List<Finding> findings)
    {
        for (var line = frontMatter.Start; line < frontMatter.End;)
        {
            var end = TextLines.EndOfLine(article.Text, line);
            if (article.Text[line] == '%')
            {
                findings.Add(new(
                    Rules.YamlSyntax,
                    article.Span(line, end),
                    "a line that begins with '%' is a directive, and front matter has none; text that begins with '%' needs quotes"));
                return frontMatter with { End = line };
            }

            line = TextLines.NextLine(article.Text, end);
        }

        return frontMatter;
    }
}
