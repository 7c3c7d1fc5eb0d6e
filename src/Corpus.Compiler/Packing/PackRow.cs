using Corpus.Compiler.Collections;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Packing;

/// <summary>An article as a pack holds it: texts, and nothing of its corpus' schema.</summary>
/// <param name="Strings">
/// The texts of all scalars of the header in document order, depth first: <see cref="HeaderScalars"/>. An entry without a value has none.
/// </param>
/// <param name="Body">A surrogate without its partner has no UTF-8 and becomes U+FFFD; in all other texts it stays.</param>
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

/// <summary>An article's texts without its body, cut so that what articles have in common can be shared.</summary>
/// <param name="BeforeId">What stands in the path before the id; the whole path when it does not hold the id.</param>
/// <param name="AfterId">What stands in the path behind the id; <see langword="null"/> when it does not hold the id.</param>
/// <param name="Title"><see langword="null"/> when there is none, or when a scalar is the same text.</param>
/// <param name="TitleScalar">The place of a scalar which is the title as well; -1 when there is none.</param>
internal sealed record PackRowHeader(
    string Id,
    string BeforeId,
    string? AfterId,
    string? Title,
    int TitleScalar,
    EquatableArray<string> Scalars)
{
    /// <summary>The texts that other articles may have as well.</summary>
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

/// <summary>What stays in memory of an article whose body is written.</summary>
/// <param name="BodyEnd">Where the body ends, in bytes from the first body.</param>
internal sealed record WrittenRow(PackRowHeader Header, int WordCount, long BodyEnd, ulong BodyChecksum, ulong Fingerprint);
