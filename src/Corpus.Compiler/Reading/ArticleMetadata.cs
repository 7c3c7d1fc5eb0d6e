using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Reading;

/// <summary>An article without its body: everything of it that the plan of its corpus depends on.</summary>
/// <remarks>
/// Two are equal if file, entries (with their spans), heading and both flags are equal. An edit to a body leaves the metadata equal, so
/// that no corpus is planned again for it.
/// </remarks>
/// <param name="HasErrors">
/// Whether the file has errors of its own. Such an article has a name, but no influence on the inferred schema.
/// </param>
public sealed record ArticleMetadata(
    ArticleFile File,
    EquatableArray<HeaderEntry> Entries,
    string? Heading,
    bool HasErrors)
{
    /// <summary>Whether the program excludes the article. Then it has no name; only the errors of its file are reported.</summary>
    public bool IsExcluded { get; init; }
}
