using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Reading.Publication;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Corpus.Build;

/// <summary>The base of tasks that read the articles of a project. They get the same options as the generator.</summary>
public abstract class CorpusTask : Task
{
    private readonly Dictionary<string, ExclusionTally> _exclusions = new(StringComparer.Ordinal);

    /// <summary>AdditionalFiles items with the metadata that the compiler gets.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    [Required]
    public string ProjectDirectory { get; set; } = "";

    public string CorpusHeader { get; set; } = "";

    public string CorpusFormat { get; set; } = "";

    public string CorpusPath { get; set; } = "";

    public string CorpusDrafts { get; set; } = "";

    public string CorpusAsOf { get; set; } = "";

    /// <summary>The options that determine how a file is read; only the generator needs the others.</summary>
    private OptionValues Project => OptionValues.Read(OptionScope.Project, name => name switch
    {
        _ when name == OptionTable.ProjectDirectory.Name => ProjectDirectory,
        nameof(CorpusHeader) => CorpusHeader,
        nameof(CorpusFormat) => CorpusFormat,
        nameof(CorpusPath) => CorpusPath,
        nameof(CorpusDrafts) => CorpusDrafts,
        nameof(CorpusAsOf) => CorpusAsOf,
        _ => null,
    });

    private protected ArticleItem[] FindArticles()
    {
        var project = Project;
        return Articles.Select(item => ArticleItem.From(item, project)).OfType<ArticleItem>().ToArray();
    }

    /// <summary>Counts an article for <see cref="ReportExclusions"/> if it is excluded.</summary>
    private protected void CountIfExcluded(ArticleItem article, Document document)
    {
        if (document.Excluded is not { } reason)
        {
            return;
        }

        var corpus = article.File.Corpus;
        if (!_exclusions.TryGetValue(corpus, out var tally))
        {
            tally = new(PublicationOptions.From(Project));
            _exclusions.Add(corpus, tally);
        }

        tally.Add(reason);
    }

    /// <summary>
    /// Logs how many articles of a corpus are excluded. A generator cannot do so, because the compiler does not print diagnostics below
    /// warnings in a build.
    /// </summary>
    private protected void ReportExclusions(string corpus)
    {
        if (_exclusions.TryGetValue(corpus, out var tally) && tally.Message(corpus) is { } message)
        {
            Log.LogMessage(MessageImportance.High, message);
        }
    }
}
