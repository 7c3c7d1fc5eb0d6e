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
    /// <param name="folderInCorpus">The path of its folder below the glob's fixed part.</param>
    /// <param name="file">What the project says of this file.</param>
    /// <param name="project">What it says of all files.</param>
    public static DocumentOptions From(string filePath, string? folderInCorpus, OptionValues file, OptionValues project) => new(
        ArticlePaths.IsMarkdown(filePath),
        ArticlePaths.Id(filePath, folderInCorpus),
        file.Header ?? project.Header,
        file.Path ?? project.Path)
    {
        Publication = PublicationOptions.From(project),
    };
}
