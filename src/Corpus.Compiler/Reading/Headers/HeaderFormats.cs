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

    /// <param name="start">The offset of the first character that is not White_Space.</param>
    public static IHeaderFormat? Find(string text, int start) => Find(text, start, All);

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
}
