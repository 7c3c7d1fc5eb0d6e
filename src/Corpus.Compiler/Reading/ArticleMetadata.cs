using Corpus.Compiler.Collections;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Reading;

/// <summary>All of an article that other articles depend on. It has no body: an edit to a body leaves it equal.</summary>
/// <param name="HasErrors">Whether the file has errors of its own. Such an article takes no part in inference: it keeps its name alone.</param>
public sealed record ArticleMetadata(
    ArticleFile File,
    EquatableArray<HeaderEntry> Entries,
    string? Heading,
    bool HasErrors)
{
    /// <summary>Whether the article is left out of the program: it has no name and no part in anything, but for the errors of its file.</summary>
    public bool IsExcluded { get; init; }
}
