using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Planning;

/// <summary>The plans of all corpora of a project.</summary>
/// <param name="Corpora">In ordinal order of their names; a corpus that can't be emitted is not among them.</param>
/// <param name="Refused">In ordinal order: the paths of files that are no article of any corpus, because an error says so.</param>
/// <param name="Findings">What only shows when the project is seen whole.</param>
public sealed record ProjectPlan(
    EquatableArray<CorpusPlan> Corpora,
    EquatableArray<string> Refused,
    EquatableArray<LocatedFinding> Findings)
{
    public static readonly ProjectPlan Empty = new([], [], []);

    /// <summary>The articles that the project's <c>CorpusDrafts</c> and <c>CorpusAsOf</c> leave out.</summary>
    public EquatableArray<ExcludedArticle> Excluded { get; init; }

    /// <summary>Whether there is more than one item for a file, which is an error; then an article may come twice.</summary>
    public bool HasFilesListedTwice { get; init; }

    /// <returns><see langword="null"/> when there is no such corpus.</returns>
    public CorpusPlan? FindCorpus(string name) => Corpora.FirstOrDefault(corpus => corpus.Name == name);

    /// <returns>The corpus that the file is an article of; <see langword="null"/> when it is none.</returns>
    public CorpusPlan? FindCorpus(ArticleFile file)
    {
        foreach (var corpus in Corpora)
        {
            if (corpus.Name == file.Corpus)
            {
                return Refused.Contains(file.FilePath, StringComparer.Ordinal) ? null : corpus;
            }
        }

        return null;
    }
}

/// <summary>An article that is a draft, or not of this time: a reference to it says so.</summary>
public sealed record ExcludedArticle(string Corpus, string Id)
{
    /// <returns>In ordinal order of the corpora and then of the ids.</returns>
    public static EquatableArray<ExcludedArticle> SelectFrom(IEnumerable<ArticleInput> articles) => articles
        .Select(article => new ExcludedArticle(article.Head.File.Corpus, article.Head.File.Id))
        .OrderBy(article => article.Corpus, StringComparer.Ordinal)
        .ThenBy(article => article.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}

/// <summary>What planning needs of one article.</summary>
/// <param name="Options">What the project says of this file alone.</param>
public sealed record ArticleInput(ArticleMetadata Head, OptionValues Options);
