namespace Corpus.Compiler.Formats;

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

    public static IHeaderFormat? Find(string text)
    {
        foreach (var format in All)
        {
            if (format.Matches(text))
            {
                return format;
            }
        }

        return null;
    }
}
