using Corpus.Generators.Pipeline;

namespace Corpus.Generators.Emit.Models;

/// <summary>What tells a row of an image, its body included, from what it was before.</summary>
internal sealed record RowFingerprint(string Corpus, string Id, ulong Fingerprint)
{
    /// <returns><see langword="null"/> when the article is C# source.</returns>
    public static RowFingerprint? Of(ParsedArticle article) =>
        article.RowFingerprint is { } fingerprint ? new(article.File.Corpus, article.File.Id, fingerprint) : null;
}
