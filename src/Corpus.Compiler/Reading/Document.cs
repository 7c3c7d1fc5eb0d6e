using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Reading.Publication;

namespace Corpus.Compiler.Reading;

/// <summary>What one file holds, before any schema: a function of its text and its name alone.</summary>
/// <param name="Entries">In the file's order; no two with one <see cref="MetadataKey"/>.</param>
/// <param name="Heading">The text of a leading <c># Heading</c> of a Markdown body.</param>
/// <param name="Findings">What is wrong in this file alone.</param>
public sealed record Document(
    EquatableArray<HeaderEntry> Entries,
    string? Heading,
    Body Body,
    EquatableArray<Finding> Findings)
{
    /// <summary>Why the article is not in the program; <see langword="null"/> when it is.</summary>
    public ExclusionReason? Excluded { get; init; }

    /// <summary>Whether the metadata can't be trusted to be what the author wrote.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Rule.Severity == Severity.Error);
}

/// <summary>
/// An article's text: LF line ends, no byte order mark, no blank lines before or behind it, no line end behind its last line, and
/// otherwise what the file holds.
/// </summary>
/// <param name="WordCount">Runs of characters that are not White_Space.</param>
/// <param name="Lead">The first paragraph; empty when there is none.</param>
public sealed record Body(string Text, int WordCount, string Lead)
{
    public static readonly Body Empty = new("", 0, "");
}
