using Corpus.Compiler.Options;
using Corpus.Compiler.Reading.Publication;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Corpus.Build;

/// <summary>A task over the articles of a project. What decides how a file is read, the generator is told by the same properties.</summary>
public abstract class CorpusTask : Task
{
    /// <summary>AdditionalFiles items with their metadata as the compiler gets them.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>Where the project lies.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    public string CorpusHeader { get; set; } = "";

    public string CorpusPath { get; set; } = "";

    public string CorpusDrafts { get; set; } = "";

    public string CorpusAsOf { get; set; } = "";

    private protected PublicationOptions Publication => PublicationOptions.From(Project);

    private OptionValues Project => new(
        Header: OptionText.Unescape(CorpusHeader),
        Path: OptionText.Unescape(CorpusPath),
        Drafts: OptionText.Unescape(CorpusDrafts),
        AsOf: OptionText.Unescape(CorpusAsOf));

    private protected ArticleItem[] FindArticles()
    {
        var (directory, project) = (OptionText.Unescape(ProjectDirectory) ?? "", Project);
        return Articles.Select(item => ArticleItem.From(item, directory, project)).ToArray();
    }

    private protected void Report(ExclusionTally tally, string corpus)
    {
        if (tally.Message(corpus) is { } message)
        {
            Log.LogMessage(MessageImportance.High, message);
        }
    }
}
