using Corpus.Compiler.Options;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;

namespace Corpus.Generators.Inputs;

/// <summary>
/// An article file, read. Two are equal if the file, its options and its content are the same. Besides the article class, it is the only
/// model with a body; a packed article has none here either.
/// </summary>
/// <param name="RowFingerprint">The fingerprint of a packed article, including its body; <see langword="null"/> in Source storage.</param>
internal sealed record SourceArticle(ArticleFile File, OptionValues Options, Document Document, ulong? RowFingerprint)
{
    /// <summary>Whether the project excludes the article.</summary>
    public bool IsExcluded => Document.Excluded is not null;

    public ArticleInput ToArticleInput() =>
        new(new ArticleMetadata(File, Document.Entries, Document.Heading, Document.HasErrors) { IsExcluded = IsExcluded }, Options);
}
