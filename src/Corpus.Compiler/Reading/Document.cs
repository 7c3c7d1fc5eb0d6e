using Corpus.Compiler.Metadata;
using Corpus.Compiler.Reading.Publication;

namespace Corpus.Compiler.Reading;

/// <summary>
/// The content of one file before any schema is applied to it. It depends only on the file's text, its name and the options.
/// </summary>
/// <remarks>
/// Two are equal if header, heading, body, findings and exclusion are equal. Everything that is generated for one article depends on its
/// document, so an edit that leaves it equal generates nothing again.
/// </remarks>
/// <param name="Entries">The entries of the header in the order of the file, no two with the same <see cref="MetadataKey"/>.</param>
/// <param name="Heading">The text of the <c># Heading</c> that a Markdown body begins with.</param>
/// <param name="Findings">The findings in this file by itself.</param>
public sealed record Document(
    EquatableArray<HeaderEntry> Entries,
    string? Heading,
    Body Body,
    EquatableArray<Finding> Findings)
{
    /// <summary>Why the program excludes the article; <see langword="null"/> if it includes it.</summary>
    public ExclusionReason? Excluded { get; init; }

    /// <summary>
    /// Where the text of the article is missing: the last line of its header, or the start of a file without content. For an article with
    /// text, one that consists of metadata by its extension, and one with errors, <see langword="null"/>.
    /// </summary>
    public SourceSpan? MissingText { get; init; }

    /// <summary>
    /// How the article reads if its first paragraph is a header, for an article of which only the whole corpus shows that. The other
    /// properties read the paragraph as text. <see langword="null"/> for all other articles.
    /// </summary>
    public FieldReading? Fields { get; init; }

    /// <summary>Whether an error was found, so that the entries may not be what the author meant.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Rule.Severity == Severity.Error);

    /// <summary>The document after the decision about <see cref="Fields"/>.</summary>
    public Document Resolve(bool hasFields) => Fields is null
        ? this
        : hasFields
            ? this with { Entries = Fields.Header.Entries, Heading = Fields.Header.Heading, Body = Fields.Body, Fields = null }
            : this with { Fields = null };
}

/// <summary>An article with header fields that may also be text.</summary>
public sealed record FieldReading(FieldHeader Header, Body Body);

/// <summary>The part of a <see cref="FieldReading"/> that other articles may depend on: everything except the body.</summary>
/// <param name="Entries">The fields, then the entries of the path.</param>
/// <param name="Findings">The findings that apply only if the fields are a header.</param>
public sealed record FieldHeader(EquatableArray<HeaderEntry> Entries, string? Heading, EquatableArray<Finding> Findings);

/// <summary>
/// The text after the header, as the file has it except for line ends (LF), a byte order mark, leading and trailing blank lines and the
/// line end of the last line.
/// </summary>
/// <param name="WordCount">The number of runs of characters that are not White_Space.</param>
/// <param name="Lead">The first paragraph; empty if the body is empty.</param>
public sealed record Body(string Text, int WordCount, string Lead)
{
    public static readonly Body Empty = new("", 0, "");
}

/// <summary>An article without its body: everything of it that the plan of its corpus depends on.</summary>
/// <remarks>
/// Two are equal if file, entries (with their spans), heading and flags are equal. An edit to a body leaves the metadata equal, so that no
/// corpus is planned again for it, unless the body becomes or was empty.
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

    /// <summary>The header of an article whose first paragraph may be one: see <see cref="Document.Fields"/>.</summary>
    public FieldHeader? Fields { get; init; }

    /// <summary>Whether the article has a text.</summary>
    public bool HasText { get; init; }

    /// <inheritdoc cref="Document.MissingText"/>
    public SourceSpan? MissingText { get; init; }

    public static ArticleMetadata From(ArticleFile file, Document document) =>
        new(file, document.Entries, document.Heading, document.HasErrors)
        {
            IsExcluded = document.Excluded is not null,
            HasText = document.Body.WordCount > 0,
            MissingText = document.MissingText,
            Fields = document.Fields?.Header,
        };

    /// <summary>The metadata after the decision about <see cref="Fields"/>.</summary>
    public ArticleMetadata Resolve(bool hasFields) => Fields is null
        ? this
        : hasFields ? this with { Entries = Fields.Entries, Heading = Fields.Heading, Fields = null } : this with { Fields = null };
}
