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

    /// <summary>
    /// The articles that the project's <c>CorpusDrafts</c> and <c>CorpusAsOf</c> exclude, in ordinal order of corpus and id.
    /// </summary>
    public EquatableArray<ExcludedArticle> Excluded { get; init; }

    /// <summary>Whether there is more than one item for a file, which is an error; then an article may come twice.</summary>
    public bool HasFilesListedTwice { get; init; }

    /// <returns><see langword="null"/> when there is no such corpus.</returns>
    public CorpusPlan? FindCorpus(string name) =>
        Corpora.BinarySearch(name, static (corpus, name) => string.CompareOrdinal(corpus.Name, name)) is >= 0 and var index ? Corpora[index] : null;

    /// <returns>The corpus that the file is an article of; <see langword="null"/> when it is none.</returns>
    public CorpusPlan? FindCorpus(ArticleFile file) =>
        FindCorpus(file.Corpus) is { } corpus && Refused.BinarySearch(file.FilePath, string.CompareOrdinal) < 0 ? corpus : null;

    /// <summary>Whether the project excludes the article, so that a reference to it can say so.</summary>
    public bool IsExcluded(string corpus, string id) =>
        Excluded.BinarySearch((corpus, id), static (article, key) => article.CompareTo(key.corpus, key.id)) >= 0;
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

    /// <summary>Compares ordinally, by the corpus and then by the id.</summary>
    public int CompareTo(string corpus, string id)
    {
        var order = string.CompareOrdinal(Corpus, corpus);
        return order != 0 ? order : string.CompareOrdinal(Id, id);
    }
}

/// <summary>What planning needs of one article.</summary>
/// <param name="Options">What the project says of this file alone.</param>
public sealed record ArticleInput(ArticleMetadata Head, OptionValues Options);
