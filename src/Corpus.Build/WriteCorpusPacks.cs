using System.Diagnostics;
using System.Globalization;
using Corpus.Compiler;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Options;
using Corpus.Compiler.Packing;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Build;

/// <summary>
/// Writes the packs of all packed corpora. The generator reads the same files and reports the errors in articles, so this task only returns
/// them; a later target logs them if the compiler succeeds nevertheless.
/// </summary>
public sealed class WriteCorpusPacks : CorpusTask
{
    /// <summary>The files to write, each with the metadata <c>Corpus</c>.</summary>
    [Required]
    public ITaskItem[] Packs { get; set; } = [];

    /// <summary>The error because of which no pack is written, with the metadata Code, File, Line, Column and Message.</summary>
    [Output]
    public ITaskItem[] Findings { get; set; } = [];

    public override bool Execute()
    {
        LocatedFinding? error;
        try
        {
            var articles = WithoutExcludedDuplicates(FindArticles());
            error = ProjectCompiler.CheckFiles(articles.Select(article => article.ToArticleInput())).FirstOrDefault();
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
    /// Removes excluded articles that share their id with another article, because an id must be unique among the included articles only.
    /// Files with a unique id are not read here, so that they are read once, when they are written.
    /// </summary>
    private ArticleItem[] WithoutExcludedDuplicates(ArticleItem[] articles)
    {
        var duplicates = new HashSet<ArticleItem>(articles
            .GroupBy(article => (article.File.Corpus, article.File.Id))
            .Where(same => same.Count() > 1)
            .SelectMany(same => same));
        var excluded = new HashSet<ArticleItem>(duplicates.Where(article => ReadAndCount(article).Excluded is not null));
        return articles.Where(article => !excluded.Contains(article)).ToArray();
    }

    private void Write(ITaskItem pack, ArticleItem[] articles)
    {
        var corpus = pack.GetMetadata("Corpus");
        var ordered = articles
            .Where(article => article.File.Corpus == corpus)
            .OrderBy(article => article.File.Id, StringComparer.Ordinal)
            .ToArray();
        ArticleFile? current = null;
        try
        {
            var watch = Stopwatch.StartNew();
            PackSummary? summary = null;
            var fieldHeaders = SelectFieldHeaders(ordered);
            var rows = ordered
                .Select(article => (Item: article, Document: Read(article, out current)))
                .Where(article => article.Document.Excluded is null)
                .Select(article => PackRow.From(
                    article.Item.File, article.Document.Resolve(fieldHeaders.Contains(article.Item.File.Id))));
            AtomicFile.Write(pack.GetMetadata("FullPath"), stream => summary = ProjectCompiler.Pack(stream, rows));
            Log.LogMessage(MessageImportance.High, PackMessage.Describe(corpus, summary!, watch.Elapsed));
            ReportExclusions(corpus);
        }
        catch (PackTooLargeException)
        {
            LogError(PackFindings.TooLarge(corpus));
        }
        catch (Exception exception) when (exception is not ArticleException)
        {
            LogError(new(current?.FilePath, Faults.InPack(corpus, current?.Path, exception)));
        }
    }

    /// <summary>
    /// Selects the articles whose first paragraph is a header because of other articles. Most corpora have no such paragraph, which the
    /// first lines of the files show; only for the others all files are read a second time.
    /// </summary>
    private static HashSet<string> SelectFieldHeaders(ArticleItem[] articles) => new(
        articles.Any(article => article.MayHaveUncertainFields())
            ? ProjectCompiler.SelectFieldHeaders(articles
                .Select(article => (article.File, Document: article.Read()))
                .Where(article => article.Document.Excluded is null)
                .Select(article => ArticleMetadata.From(article.File, article.Document))
                .ToArray())
            : [],
        StringComparer.Ordinal);

    /// <param name="current">The article to name if an unexpected exception is thrown.</param>
    private Document Read(ArticleItem article, out ArticleFile? current)
    {
        current = article.File;
        return ReadAndCount(article);
    }

    private Document ReadAndCount(ArticleItem article)
    {
        var document = article.Read();
        CountIfExcluded(article, document);
        return document;
    }

    private void LogError(LocatedFinding located) => Log.LogFinding(located.ToItem());
}

internal static class PackMessage
{
    /// <summary><c>News: 10,000 articles, 44.9 MB text → 45.6 MB pack (0.9 s)</c></summary>
    public static string Describe(string corpus, PackSummary summary, TimeSpan elapsed) => string.Format(
        CultureInfo.InvariantCulture,
        "{0}: {1}, {2} text → {3} pack ({4:0.0} s)",
        corpus, Quantity.Describe(summary.Articles, "article"), Size(summary.TextBytes), Size(summary.PackBytes), elapsed.TotalSeconds);

    private static string Size(long bytes) => bytes < 1_000_000
        ? (bytes / 1e3).ToString("0.0", CultureInfo.InvariantCulture) + " kB"
        : Quantity.Megabytes(bytes);
}
