using Corpus.Compiler.Options;

namespace Corpus.Compiler.Reading.Headers.Yaml;

/// <summary>YAML between <c>---</c> and <c>---</c> or <c>...</c>.</summary>
internal sealed class YamlFrontMatter : IHeaderFormat
{
    public HeaderFormatSet Kind => HeaderFormatSet.Yaml;

    public string Description => "YAML front matter";

    public bool Matches(string text, int start) => FrontMatter.Begins(text, start, HeaderLanguage.Yaml);

    public Header Read(ArticleText article, int start, List<Finding> findings)
    {
        if (!FrontMatter.TryFind(article, start, findings, out var frontMatter))
        {
            return Header.None with { BodyStart = frontMatter.BodyStart };
        }

        var yaml = WithoutDirectives(article, frontMatter, findings);
        return new(new YamlReader(article, yaml, findings).Read(), frontMatter.BodyStart);
    }

    /// <summary>Reads a file that consists of one YAML document, between fences or not.</summary>
    public static Header ReadFile(ArticleText article, int start, List<Finding> findings)
    {
        var text = article.Text;
        var isFenced = OpeningFence.TryRead(text, start) is { } fence
            && FrontMatter.TryFind(text, fence, out var frontMatter)
            && TextLines.IsBlank(text, frontMatter.BodyStart, text.Length);
        if (isFenced)
        {
            return new YamlFrontMatter().Read(article, start, findings);
        }

        var yaml = WithoutDirectives(article, FrontMatter.Whole(text), findings);
        return new(new YamlReader(article, yaml, findings).Read(), text.Length);
    }

    /// <summary>
    /// Reports a directive, and ends the YAML before it. The parser ignores an unknown directive, as YAML requires, and so would ignore
    /// what the author may have meant as text.
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
                    "a line that starts with '%' is a directive, which is not supported; text that starts with '%' needs quotes"));
                return frontMatter with { End = line };
            }

            line = TextLines.NextLine(article.Text, end);
        }

        return frontMatter;
    }
}

/// <summary>Adapts the messages of the YAML parser: without a full stop, and with the usual fix if there is one.</summary>
internal static class YamlMessage
{
    private static readonly (string Symptom, string Fix)[] Fixes =
    [
        ("found invalid mapping", "a value that contains ': ' needs quotes"),
        ("Mapping values are not allowed in this context", "a value that contains ': ' needs quotes"),
        ("character that cannot start any token", "a value that starts with '@', '`' or '%' needs quotes, and a tab cannot indent"),
        ("tab", "indent with spaces"),
        ("unexpected end of stream", "is a quote missing at the end?"),
        ("could not find expected ':'", "expected 'key: value'"),
        ("disallowed: []{},", "a value that starts with '*' or '&' needs quotes"),
        ("unknown escape character", "write '\\\\' for a backslash, or use single quotes"),
    ];

    /// <param name="hint">What is known to be wrong at the place; it takes the place of the usual fix.</param>
    public static string Describe(string message, string? hint)
    {
        message = Quotation.FromMessage(message);
        if (hint is not null)
        {
            return $"{message} ({hint})";
        }

        foreach (var (symptom, fix) in Fixes)
        {
            if (message.IndexOf(symptom, StringComparison.Ordinal) >= 0)
            {
                return $"{message} ({fix})";
            }
        }

        return message;
    }
}
