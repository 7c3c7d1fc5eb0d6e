using Corpus.Compiler.Options;

namespace Corpus.Compiler.Reading;

/// <summary>What besides its text decides what a file holds.</summary>
/// <param name="IsMarkdown">Whether a leading <c># Heading</c> is the article's <see cref="Document.Heading"/>.</param>
/// <param name="Path">Below the corpus' folder, without extension, <c>/</c> between folders: what <paramref name="PathTemplate"/> describes.</param>
/// <param name="HeaderTemplate"><c>CorpusHeader</c>. One that is no template counts as none: that it is none, the corpus' plan says.</param>
/// <param name="PathTemplate"><c>CorpusPath</c>, likewise.</param>
public sealed record DocumentOptions(bool IsMarkdown, string Path = "", string? HeaderTemplate = null, string? PathTemplate = null)
{
    /// <summary>Which articles are in the program.</summary>
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
        Publication = PublicationOptions.From(project),
    };
}
