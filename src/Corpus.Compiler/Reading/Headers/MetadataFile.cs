using Corpus.Compiler.Options;
using Corpus.Compiler.Reading.Headers.Json;
using Corpus.Compiler.Reading.Headers.Toml;
using Corpus.Compiler.Reading.Headers.Yaml;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>A file that consists of metadata, such as <c>jane.yml</c>: an article without text.</summary>
internal static class MetadataFile
{
    private static readonly (string Extension, HeaderFormatSet Format)[] Extensions =
    [
        (".yml", HeaderFormatSet.Yaml),
        (".yaml", HeaderFormatSet.Yaml),
        (".toml", HeaderFormatSet.Toml),
        (".json", HeaderFormatSet.Json),
    ];

    /// <returns>The format of a file by its extension; <see cref="HeaderFormatSet.Auto"/> for a file with a text.</returns>
    public static HeaderFormatSet FormatOf(string filePath) => Extensions
        .FirstOrDefault(known => filePath.EndsWith(known.Extension, StringComparison.OrdinalIgnoreCase)).Format;

    /// <param name="start">The offset of the first character that is not White_Space.</param>
    public static Header Read(ArticleText article, int start, HeaderFormatSet format, List<Finding> findings) => format switch
    {
        HeaderFormatSet.Yaml => YamlFrontMatter.ReadFile(article, start, findings),
        HeaderFormatSet.Toml => TomlFrontMatter.ReadFile(article, findings),
        _ => new(JsonReader.ReadWhole(article, FrontMatter.Whole(article.Text), findings), article.Text.Length),
    };
}
