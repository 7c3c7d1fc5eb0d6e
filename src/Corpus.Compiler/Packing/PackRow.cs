using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Packing;

/// <summary>An article as a row of a pack: its texts, independent of any schema.</summary>
/// <remarks>Two are equal if all texts and the word count are equal. Then their fingerprints are equal too.</remarks>
/// <param name="Strings">The scalars of the header: see <see cref="HeaderScalars"/>.</param>
/// <param name="Body">The body. A lone surrogate in it becomes U+FFFD, because bodies are stored as UTF-8; other texts keep it.</param>
public sealed record PackRow(string Id, string Path, int WordCount, string? Title, EquatableArray<string> Strings, string Body)
{
    public static PackRow From(ArticleFile file, Document document) => new(
        file.Id,
        file.Path,
        document.Body.WordCount,
        HeaderScalars.FindTitle(document.Entries) ?? document.Heading,
        HeaderScalars.Select(document.Entries),
        document.Body.Text);
}

/// <summary>The texts of an article without its body, split so that articles can share them.</summary>
/// <param name="BeforeId">The part of the path before the id; the whole path if it does not contain the id.</param>
/// <param name="AfterId">The part of the path after the id; <see langword="null"/> if the path does not contain the id.</param>
/// <param name="Title">The title; <see langword="null"/> if there is no title or if it equals a scalar.</param>
/// <param name="TitleScalar">The position of the scalar that equals the title; -1 if there is no such scalar.</param>
internal sealed record PackRowHeader(
    string Id,
    string BeforeId,
    string? AfterId,
    string? Title,
    int TitleScalar,
    EquatableArray<string> Scalars)
{
    /// <summary>The texts that other articles may have too.</summary>
    public IEnumerable<string> ShareableTexts => new[] { BeforeId, AfterId, Title }.OfType<string>().Concat(Scalars);

    public static PackRowHeader From(PackRow row)
    {
        var idAt = row.Id.Length == 0 ? -1 : row.Path.LastIndexOf(row.Id, StringComparison.Ordinal);
        var titleScalar = row.Title is null ? -1 : Array.IndexOf(row.Strings.ToArray(), row.Title);
        return new(
            row.Id,
            idAt < 0 ? row.Path : row.Path.Substring(0, idAt),
            idAt < 0 ? null : row.Path.Substring(idAt + row.Id.Length),
            titleScalar < 0 ? row.Title : null,
            titleScalar,
            row.Strings);
    }
}

/// <summary>The data that is kept of an article after its body is written.</summary>
/// <param name="BodyEnd">The end of the body, in bytes from the beginning of the first body.</param>
internal sealed record WrittenRow(PackRowHeader Header, int WordCount, long BodyEnd, ulong BodyChecksum, ulong Fingerprint);
