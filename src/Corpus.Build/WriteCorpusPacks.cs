using System.Diagnostics;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Options;
using Corpus.Compiler.Packing;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Reading.Publication;
using Corpus.Compiler.Text;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>
/// Writes the pack of each corpus that is stored as one. Errors in articles are the generator's to report, which sees the same files: this
/// task writes nothing then, and hands its findings to a target that runs when the compiler was content.
/// </summary>
public sealed class WriteCorpusPacks : CorpusTask
{
    private readonly Dictionary<string, ExclusionTally> _tallies = new(StringComparer.Ordinal);

    /// <summary>The files to write, each with the metadata <c>Corpus</c>.</summary>
    [Required]
    public ITaskItem[] Packs { get; set; } = [];

    /// <summary>Why a pack was not written, with the metadata Code, File, Line, Column and Message.</summary>
    [Output]
    public ITaskItem[] Findings { get; set; } = [];

    public override bool Execute()
    {
        LocatedFinding? error;
        try
        {
            var articles = WithoutExcludedDuplicates(FindArticles());
            var plan = ProjectPlanner.Plan(
                articles.Select(article => article.ToArticleInput()), rootNamespace: "", new OptionValues(Storage: nameof(CorpusStorage.Packed)));
            error = plan.Findings.FirstOrDefault(located => located.Finding.Rule.Severity == Severity.Error);
            if (error is null)
            {
                foreach (var pack in Packs)
                {
                    Write(pack, articles);
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

    /// <summary>
    /// Two articles of one id are an error, unless one of them is left out. Which are, only their headers tell; all others are read once, when
    /// they are written.
    /// </summary>
    private ArticleItem[] WithoutExcludedDuplicates(ArticleItem[] articles)
    {
        var twins = new HashSet<ArticleItem>(articles
            .GroupBy(article => (article.File.Corpus, article.File.Id))
            .Where(same => same.Count() > 1)
            .SelectMany(same => same));
        return articles.Where(article => !twins.Contains(article) || IsIn(article, ArticleFiles.Read(article))).ToArray();
    }

    private void Write(ITaskItem pack, ArticleItem[] articles)
    {
        var corpus = pack.GetOption("Corpus") ?? "";
        var ordered = articles
            .Where(article => article.File.Corpus == corpus)
            .OrderBy(article => article.File.Id, StringComparer.Ordinal);
        ArticleFile? current = null;
        try
        {
            var watch = Stopwatch.StartNew();
            PackSummary? summary = null;
            var rows = ordered
                .Select(article => (Item: article, Document: Read(article, out current)))
                .Where(article => IsIn(article.Item, article.Document))
                .Select(article => PackRow.From(article.Item.File, article.Document));
            AtomicFile.Write(pack.GetMetadata("FullPath"), stream => summary = PackWriter.Write(stream, rows));
            Log.LogMessage(MessageImportance.High, PackMessage.Describe(corpus, summary!, watch.Elapsed));
            Report(TallyOf(corpus), corpus);
        }
        catch (PackTooLargeException)
        {
            LogError(PackFindings.TooLarge(corpus));
        }
        catch (Exception exception) when (exception is not ArticleException)
        {
            var what = $"{exception.GetType().Name}: {exception.Message}".Replace('\r', ' ').Replace('\n', ' ');
            LogError(new(current?.FilePath, new Finding(Rules.UnexpectedFault, SourceSpan.FileStart, current?.Path ?? corpus, what)));
        }
    }

    /// <param name="current">Which article a fault is to be reported for.</param>
    private static Document Read(ArticleItem article, out ArticleFile? current)
    {
        current = article.File;
        return ArticleFiles.Read(article);
    }

    private bool IsIn(ArticleItem article, Document document)
    {
        TallyOf(article.File.Corpus).Add(document.Excluded);
        return document.Excluded is null;
    }

    private ExclusionTally TallyOf(string corpus)
    {
        if (!_tallies.TryGetValue(corpus, out var tally))
        {
            tally = new(Publication);
            _tallies.Add(corpus, tally);
        }

        return tally;
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
