using Corpus.Compiler.Options;
using Corpus.Compiler.Reading.Headers.Json;
using Corpus.Compiler.Reading.Headers.Toml;
using Corpus.Compiler.Reading.Headers.Yaml;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>All header formats, in the order in which they are tried. An article that matches no format consists of its body.</summary>
internal static class HeaderFormats
{
    public static readonly IReadOnlyList<IHeaderFormat> All =
    [
        new Dateline(),
        new YamlFrontMatter(),
        new TomlFrontMatter(),
        new JsonFrontMatter(),
        new HeaderFields(),
    ];

    /// <summary>The formats with a fence. No text begins with one by chance, so they are recognized in every corpus.</summary>
    private static readonly IReadOnlyList<IHeaderFormat> Fenced =
    [
        .. All.Where(format => format is YamlFrontMatter or TomlFrontMatter or JsonFrontMatter),
    ];

    /// <summary>Finds the format of an article.</summary>
    /// <param name="start">The offset of the first character that is not White_Space.</param>
    /// <param name="formats"><c>CorpusFormat</c>.</param>
    /// <param name="findings">Gets an error if the article has a header of another format.</param>
    /// <returns><see langword="null"/> for an article without header.</returns>
    public static IHeaderFormat? Find(ArticleText article, int start, HeaderFormatSet formats, List<Finding> findings)
    {
        var text = article.Text;
        if (formats == HeaderFormatSet.Auto)
        {
            return Find(text, start, All);
        }

        var mayHaveNone = (formats & HeaderFormatSet.None) != 0;
        var expected = All.Where(format => (formats & format.Kind) != 0).ToArray();
        var found = expected.FirstOrDefault(format => format is HeaderFields && !mayHaveNone
            ? HeaderFields.IsField(text, new FieldLines(text, start).First)
            : format.Matches(text, start));
        if (found is not null)
        {
            return found;
        }

        var other = Find(text, start, mayHaveNone ? Fenced : All);
        if (mayHaveNone && (other is null || OpeningFence.TryRead(text, start) is null))
        {
            // Without a fence, what looks like a header may be the text of a file without one.
            return null;
        }

        findings.Add(new(
            Rules.HeaderFormat,
            article.Span(start, TextLines.Trim(text, start, TextLines.EndOfLine(text, start)).End),
            other?.Description ?? "no header",
            formats.ToString(),
            Join(expected.Select(format => format.Description).Concat(mayHaveNone ? ["no header"] : []).ToArray())));
        return null;
    }

    /// <summary>
    /// Finds the format of an article whose corpus has a header template: the template, except for front matter that does not match it.
    /// </summary>
    public static IHeaderFormat Find(string text, int start, TemplateHeaderFormat template) =>
        template.Matches(text, start) ? template : Find(text, start, Fenced) ?? template;

    private static IHeaderFormat? Find(string text, int start, IReadOnlyList<IHeaderFormat> formats)
    {
        foreach (var format in formats)
        {
            if (format.Matches(text, start))
            {
                return format;
            }
        }

        return null;
    }

    private static string Join(string[] words) => words.Length == 1
        ? words[0]
        : string.Join(", ", words.Take(words.Length - 1)) + " or " + words[words.Length - 1];
}
