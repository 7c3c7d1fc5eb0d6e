using Corpus.Compiler.Options;
using Corpus.Compiler.Reading.Headers;

namespace Corpus.Compiler.Reading;

/// <summary>The input of <see cref="DocumentReader"/> besides the text of the file. Equal options and texts give equal documents.</summary>
/// <param name="IsMarkdown">Whether a leading <c># Heading</c> becomes <see cref="Document.Heading"/>.</param>
/// <param name="Path">The path that <paramref name="PathTemplate"/> describes: that of <see cref="ArticleFile.Id"/>.</param>
/// <param name="HeaderTemplate"><c>CorpusHeader</c>. An invalid template counts as absent; planning reports it.</param>
/// <param name="PathTemplate"><c>CorpusPath</c>, with the same rule.</param>
public sealed record DocumentOptions(bool IsMarkdown, string Path = "", string? HeaderTemplate = null, string? PathTemplate = null)
{
    /// <summary>The format of a file that consists of metadata; <see cref="HeaderFormatSet.Auto"/> for a file with a text.</summary>
    public HeaderFormatSet MetadataFormat { get; init; } = HeaderFormatSet.Auto;

    /// <summary><c>CorpusFormat</c>: the formats that the header may have.</summary>
    public HeaderFormatSet Formats { get; init; } = HeaderFormatSet.Auto;

    /// <summary>Which articles the program includes.</summary>
    public PublicationOptions Publication { get; init; } = PublicationOptions.Everything;

    /// <summary>The options of a file of a project.</summary>
    /// <param name="filePath">As the host knows the file.</param>
    /// <param name="file">The options of this file.</param>
    /// <param name="project">The options of all files.</param>
    public static DocumentOptions From(string filePath, OptionValues file, OptionValues project) => new(
        ArticlePaths.IsMarkdown(filePath),
        ArticlePaths.Id(filePath, ArticleFile.FindFolder(file)),
        file[OptionTable.Header] ?? project[OptionTable.Header],
        file[OptionTable.Path] ?? project[OptionTable.Path])
    {
        MetadataFormat = MetadataFile.FormatOf(filePath),
        Formats = OptionValues.Parse(OptionTable.Format, file, project),
        Publication = PublicationOptions.From(project),
    };
}
