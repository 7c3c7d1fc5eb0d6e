using System.Diagnostics;
using Corpus.Compiler.Articles;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Images;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Text;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Corpus.Build;

/// <summary>
/// Writes the image of each corpus that is stored as one. Errors in articles are the generator's to report, which sees the same files: this
/// task writes nothing then, and hands its findings to a target that runs when the compiler was content.
/// </summary>
public sealed class WriteCorpusImages : Task
{
    /// <summary>AdditionalFiles items of corpora that are stored as images, with their metadata as the compiler gets them.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>The files to write, each with the metadata <c>Corpus</c>.</summary>
    [Required]
    public ITaskItem[] Images { get; set; } = [];

    /// <summary>Where the project lies, as the generator is told.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The property <c>CorpusHeader</c>, as the generator is told.</summary>
    public string CorpusHeader { get; set; } = "";

    /// <summary>The property <c>CorpusPath</c>, likewise.</summary>
    public string CorpusPath { get; set; } = "";

    /// <summary>Why an image was not written, with the metadata Code, File, Line, Column and Message.</summary>
    [Output]
    public ITaskItem[] Findings { get; set; } = [];

    public override bool Execute()
    {
        var project = new OptionValues(Header: OptionText.Unescape(CorpusHeader), Path: OptionText.Unescape(CorpusPath));
        var articles = Articles.Select(item => ArticleItem.Of(item, OptionText.Unescape(ProjectDirectory) ?? "", project)).ToArray();
        var plan = ProjectPlanner.Plan(articles.Select(article => article.ToPlannedArticle()), rootNamespace: "", new OptionValues(Storage: nameof(CorpusStorage.Image)));
        var error = plan.Findings.FirstOrDefault(located => located.Finding.Rule.Severity == Severity.Error);
        try
        {
            if (error is null)
            {
                foreach (var image in Images)
                {
                    Write(image, articles);
                }
            }
        }
        catch (ArticleException exception)
        {
            error = exception.Error;
        }

        Findings = error is null ? [] : [error.ToItem()];
        return !Log.HasLoggedErrors;
    }

    private void Write(ITaskItem image, ArticleItem[] articles)
    {
        var corpus = image.GetOption("Corpus") ?? "";
        var ordered = articles
            .Where(article => article.File.Corpus == corpus)
            .OrderBy(article => article.File.Id, StringComparer.Ordinal);
        ArticleFile? current = null;
        try
        {
            var watch = Stopwatch.StartNew();
            ImageSummary? summary = null;
            var rows = ordered.Select(article => ImageRow.Of(current = article.File, ArticleFiles.Read(article.File, article.Options)));
            ImageFile.Write(image.GetMetadata("FullPath"), stream => summary = ImageWriter.Write(stream, rows));
            Log.LogMessage(MessageImportance.High, ImageMessage.Of(corpus, summary!, watch.Elapsed));
        }
        catch (ImageTooLargeException)
        {
            LogError(ImageFindings.TooLarge(corpus));
        }
        catch (Exception exception) when (exception is not ArticleException)
        {
            var what = $"{exception.GetType().Name}: {exception.Message}".Replace('\r', ' ').Replace('\n', ' ');
            LogError(new(current?.FilePath, new Finding(Rules.UnexpectedFault, SourceSpan.FileStart, current?.Path ?? corpus, what)));
        }
    }

    private void LogError(LocatedFinding located) => Log.LogError(
        subcategory: null,
        located.Finding.Rule.Id,
        helpKeyword: null,
        located.FilePath,
        located.Finding.Span.From.Line + 1,
        located.Finding.Span.From.Column + 1,
        endLineNumber: 0,
        endColumnNumber: 0,
        located.Finding.Message);
}
