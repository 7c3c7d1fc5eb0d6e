using Corpus.Compiler.Options;

namespace Corpus.Compiler.Reading.Headers.Json;

/// <summary>
/// JSON between <c>---json</c> and <c>---</c>, between <c>;;;</c> and <c>;;;</c>, or an object with which the article begins.
/// </summary>
internal sealed class JsonFrontMatter : IHeaderFormat
{
    public HeaderFormatSet Kind => HeaderFormatSet.Json;

    public string Description => "JSON front matter";

    public bool Matches(string text, int start) => BeginsObject(text, start) || FrontMatter.Begins(text, start, HeaderLanguage.Json);

    public Header Read(ArticleText article, int start, List<Finding> findings)
    {
        if (BeginsObject(article.Text, start))
        {
            return ReadObject(article, start, findings);
        }

        return FrontMatter.TryFind(article, start, findings, out var frontMatter)
            ? new(JsonReader.ReadWhole(article, frontMatter, findings), frontMatter.BodyStart)
            : Header.None with { BodyStart = frontMatter.BodyStart };
    }

    /// <summary>The text begins on the line after the object.</summary>
    private static Header ReadObject(ArticleText article, int start, List<Finding> findings)
    {
        var (entries, end) = JsonReader.ReadFirst(article, start, findings);
        return new(entries, TextLines.NextLine(article.Text, TextLines.EndOfLine(article.Text, end)));
    }

    /// <summary>
    /// Whether a text begins with <c>{</c> and a quoted key. <c>{name}</c> and <c>{{ name }}</c> are placeholders of a text.
    /// </summary>
    private static bool BeginsObject(string text, int start)
    {
        if (start == text.Length || text[start] != '{')
        {
            return false;
        }

        var (next, _) = TextLines.Trim(text, start + 1, text.Length);
        return next < text.Length && text[next] is '"' or '}';
    }
}
