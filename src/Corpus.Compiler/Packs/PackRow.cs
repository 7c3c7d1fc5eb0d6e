using Corpus.Compiler.Articles;
using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Packs;

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
