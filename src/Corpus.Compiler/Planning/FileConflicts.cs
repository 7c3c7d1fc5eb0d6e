using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Planning;

/// <summary>Which files can be articles at all.</summary>
internal static class FileConflicts
{
    /// <summary>A file belongs to one corpus, so to one item: what a second item says of it would overwrite what the first said.</summary>
    public static IReadOnlyList<ArticleInput> RemoveDuplicateItems(IReadOnlyList<ArticleInput> articles, ICollection<LocatedFinding> findings)
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

    /// <param name="heads">Of one corpus, sorted by id and then by path: the first of each id stays.</param>
    public static IReadOnlyList<ArticleMetadata> RemoveDuplicateIds(
        IReadOnlyList<ArticleMetadata> heads,
        ICollection<string> refused,
        ICollection<LocatedFinding> findings)
    {
        var unique = new List<ArticleMetadata>(heads.Count);
        foreach (var head in heads)
        {
            if (unique.Count > 0 && unique[unique.Count - 1].File is var first && first.Id == head.File.Id)
            {
                var file = head.File;
                refused.Add(file.FilePath);
                findings.Add(new(file.FilePath, new Finding(Rules.DuplicateId, SourceSpan.FileStart, first.Path, file.Path, file.Id, file.Corpus)));
            }
            else
            {
                unique.Add(head);
            }
        }

        return unique;
    }
}
