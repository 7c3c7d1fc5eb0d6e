using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Planning;

/// <summary>The plans of all corpora of a project. Two are equal if no article has to be bound again and no finding differs.</summary>
/// <param name="Corpora">In ordinal order of the names, without corpora that cannot be emitted.</param>
/// <param name="Rejected">The paths, in ordinal order, of files that an error excludes from their corpus.</param>
/// <param name="Findings">Findings that depend on more than one article.</param>
public sealed record ProjectPlan(
    EquatableArray<CorpusPlan> Corpora,
    EquatableArray<string> Rejected,
    EquatableArray<LocatedFinding> Findings)
{
    public static readonly ProjectPlan Empty = new([], [], []);

    /// <summary>The articles that <c>CorpusDrafts</c> and <c>CorpusAsOf</c> exclude, in ordinal order of corpus and id.</summary>
    public EquatableArray<ExcludedArticle> Excluded { get; init; }

    /// <summary>Whether a file has more than one item, which is an error; then an article may occur twice.</summary>
    public bool HasFilesListedTwice { get; init; }

    /// <returns><see langword="null"/> if there is no such corpus.</returns>
    public CorpusPlan? FindCorpus(string name) =>
        Corpora.BinarySearch(name, static (corpus, name) => string.CompareOrdinal(corpus.Name, name)) is >= 0 and var index
            ? Corpora[index]
            : null;

    /// <returns>The corpus of the file; <see langword="null"/> if it is not an article.</returns>
    public CorpusPlan? FindCorpus(ArticleFile file) =>
        FindCorpus(file.Corpus) is { } corpus && Rejected.BinarySearch(file.FilePath, string.CompareOrdinal) < 0 ? corpus : null;

    /// <summary>Whether the project excludes the article, so that a reference to it can say so.</summary>
    public bool IsExcluded(string corpus, string id) =>
        Excluded.BinarySearch((corpus, id), static (article, key) => article.CompareTo(key.corpus, key.id)) >= 0;
}

/// <summary>An article that is a draft, not yet published, or expired: a reference to it is an error that says so.</summary>
public sealed record ExcludedArticle(string Corpus, string Id)
{
    /// <returns>In ordinal order of the corpora, then of the ids.</returns>
    public static EquatableArray<ExcludedArticle> SelectFrom(IEnumerable<ArticleInput> articles) => articles
        .Select(article => new ExcludedArticle(article.Metadata.File.Corpus, article.Metadata.File.Id))
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

/// <summary>What planning needs of one article. An edit of the body leaves it equal.</summary>
/// <param name="Options">The options of the file.</param>
public sealed record ArticleInput(ArticleMetadata Metadata, OptionValues Options);
