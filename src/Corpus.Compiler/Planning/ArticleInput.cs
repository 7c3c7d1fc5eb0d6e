using Corpus.Compiler.Articles;

namespace Corpus.Compiler.Planning;

/// <summary>What planning needs of one article.</summary>
/// <param name="Options">What the project says of this file alone.</param>
public sealed record ArticleInput(ArticleMetadata Head, OptionValues Options);
