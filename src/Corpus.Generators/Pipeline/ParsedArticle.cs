using Corpus.Compiler.Articles;
using Corpus.Compiler.Planning;

namespace Corpus.Generators.Pipeline;

/// <summary>
/// One article file, read. Equal when the file, what the project says of it, and what it holds are the same. It is the only model
/// that holds a body besides the article's own class; that of a row of an image it does not hold either.
/// </summary>
/// <param name="RowFingerprint">Of a row of an image, its body included; <see langword="null"/> when the article is C# source.</param>
internal sealed record ParsedArticle(ArticleFile File, OptionValues Options, Document Document, ulong? RowFingerprint)
{
    /// <summary>Whether it is an article of the program at all.</summary>
    public bool IsLeftOut => Document.LeftOut is not null;

    public PlannedArticle ToPlannedArticle() =>
        new(new ArticleHead(File, Document.Entries, Document.Heading, Document.HasErrors) { IsLeftOut = IsLeftOut }, Options);
}
