using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Planning;

/// <summary>Removes files that are listed twice, and articles with the id of another.</summary>
internal static class FileConflicts
{
    /// <summary>A file belongs to one item: the options of a second item would overwrite those of the first.</summary>
    public static IReadOnlyList<ArticleInput> RemoveDuplicateItems(
        IReadOnlyList<ArticleInput> articles, ICollection<LocatedFinding> findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        var once = new List<ArticleInput>(articles.Count);
        foreach (var article in articles)
        {
            var file = article.Metadata.File;
            if (seen.Add(file.FilePath))
            {
                once.Add(article);
            }
            else if (reported.Add(file.FilePath))
            {
                findings.Add(new(file.FilePath, new Finding(Rules.DuplicateFile, SourceSpan.FileStart, file.Path)));
            }
        }

        return once;
    }

    /// <param name="articles">The articles of one corpus, sorted by id and then by path: the first of each id stays.</param>
    public static IReadOnlyList<ArticleMetadata> RemoveDuplicateIds(
        IReadOnlyList<ArticleMetadata> articles,
        ICollection<string> rejected,
        ICollection<LocatedFinding> findings)
    {
        var unique = new List<ArticleMetadata>(articles.Count);
        foreach (var article in articles)
        {
            if (unique.Count > 0 && unique[unique.Count - 1].File is var first && first.Id == article.File.Id)
            {
                var file = article.File;
                rejected.Add(file.FilePath);
                findings.Add(new(file.FilePath,
                    new Finding(Rules.DuplicateId, SourceSpan.FileStart, first.Path, file.Path, file.Id, file.Corpus)));
            }
            else
            {
                unique.Add(article);
            }
        }

        return unique;
    }
}
