using Corpus.Compiler.Options;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;

namespace Corpus.Generators.Inputs;

/// <summary>
/// One article file, read. Equal when the file, what the project says of it, and what it holds are the same. It is the only model
/// that holds a body besides the article's own class; that of a row of a pack it does not hold either.
/// </summary>
/// <param name="RowFingerprint">Of a row of a pack, its body included; <see langword="null"/> when the article is C# source.</param>
internal sealed record SourceArticle(ArticleFile File, OptionValues Options, Document Document, ulong? RowFingerprint)
{
    /// <summary>Whether it is an article of the program at all.</summary>
    public bool IsExcluded => Document.Excluded is not null;

    public ArticleInput ToArticleInput() =>
        new(new ArticleMetadata(File, Document.Entries, Document.Heading, Document.HasErrors) { IsExcluded = IsExcluded }, Options);
}
