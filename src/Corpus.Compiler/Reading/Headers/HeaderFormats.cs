using Corpus.Compiler.Reading.Headers.Templates;
using Corpus.Compiler.Reading.Headers.Toml;
using Corpus.Compiler.Reading.Headers.Yaml;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>Every header format, in the order in which they are tried. An article that none matches is all body.</summary>
internal static class HeaderFormats
{
    public static readonly IReadOnlyList<IHeaderFormat> All =
    [
        new Dateline(),
        new YamlFrontMatter(),
        new TomlFrontMatter(),
        new HeaderFields(),
    ];

    /// <summary>What no text begins with by chance. A file that does is front matter, whatever the others of its corpus are.</summary>
    private static readonly IReadOnlyList<IHeaderFormat> Fenced = [.. All.Where(format => format is YamlFrontMatter or TomlFrontMatter)];

    public static IHeaderFormat? Find(string text) => Find(text, All);

    /// <summary>
    /// The format of an article whose corpus has a header of its own: that, but for a file which does not fit it and is front matter.
    /// </summary>
    public static IHeaderFormat Find(string text, TemplateHeaderFormat own) => own.Matches(text) ? own : Find(text, Fenced) ?? own;

    private static IHeaderFormat? Find(string text, IReadOnlyList<IHeaderFormat> formats)
    {
        foreach (var format in formats)
        {
            if (format.Matches(text))
            {
                return format;
            }
        }

        return null;
    }
}
