using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Packs;

/// <summary>An article's texts without its body, cut so that what articles have in common can be shared.</summary>
/// <param name="BeforeId">What stands in the path before the id; the whole path when it does not hold the id.</param>
/// <param name="BehindId">What stands in the path behind the id; <see langword="null"/> when it does not hold the id.</param>
/// <param name="Title"><see langword="null"/> when there is none, or when a scalar is the same text.</param>
/// <param name="TitleScalar">The place of a scalar which is the title as well; -1 when there is none.</param>
internal sealed record PackRowHeader(
    string Id,
    string BeforeId,
    string? BehindId,
    string? Title,
    int TitleScalar,
    EquatableArray<string> Scalars)
{
    /// <summary>The texts that other articles may have as well.</summary>
    public IEnumerable<string> ShareableTexts => new[] { BeforeId, BehindId, Title }.OfType<string>().Concat(Scalars);

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
