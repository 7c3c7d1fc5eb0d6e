using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Planning;

/// <summary>The plans of all corpora of a project. Two are equal if no article has to be bound again and no finding differs.</summary>
/// <param name="Corpora">In ordinal order of the names, without corpora that cannot be emitted.</param>
/// <param name="Refused">The paths, in ordinal order, of files that an error excludes from their corpus.</param>
/// <param name="Findings">Findings that depend on more than one article.</param>
public sealed record ProjectPlan(
    EquatableArray<CorpusPlan> Corpora,
    EquatableArray<string> Refused,
    EquatableArray<LocatedFinding> Findings)
{
    public static readonly ProjectPlan Empty = new([], [], []);

    /// <summary>The articles that <c>CorpusDrafts</c> and <c>CorpusAsOf</c> exclude.</summary>
    public EquatableArray<ExcludedArticle> Excluded { get; init; }

    /// <summary>Whether a file has more than one item, which is an error; then an article may occur twice.</summary>
    public bool HasFilesListedTwice { get; init; }

    /// <returns><see langword="null"/> if there is no such corpus.</returns>
    public CorpusPlan? FindCorpus(string name) => Corpora.FirstOrDefault(corpus => corpus.Name == name);

    /// <returns>The corpus of the file; <see langword="null"/> if it is not an article.</returns>
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

/// <summary>An article that is a draft, not yet published, or expired: a reference to it is an error that says so.</summary>
public sealed record ExcludedArticle(string Corpus, string Id)
{
    /// <returns>In ordinal order of the corpora, then of the ids.</returns>
    public static EquatableArray<ExcludedArticle> SelectFrom(IEnumerable<ArticleInput> articles) => articles
        .Select(article => new ExcludedArticle(article.Metadata.File.Corpus, article.Metadata.File.Id))
        .OrderBy(article => article.Corpus, StringComparer.Ordinal)
        .ThenBy(article => article.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}

/// <summary>What planning needs of one article. An edit of the body leaves it equal.</summary>
/// <param name="Options">The options of the file.</param>
public sealed record ArticleInput(ArticleMetadata Metadata, OptionValues Options);
