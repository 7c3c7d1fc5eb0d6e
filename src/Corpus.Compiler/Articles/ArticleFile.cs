namespace Corpus.Compiler.Articles;

/// <summary>Where an article comes from.</summary>
/// <param name="Corpus">The corpus' name, as the project says it.</param>
/// <param name="Id">The path below the glob's fixed part, without extension, <c>/</c> between folders.</param>
/// <param name="Path">Relative to the project, <c>/</c> between folders. The only path that may reach generated text.</param>
/// <param name="FilePath">As the host knows the file: for findings alone.</param>
public sealed record ArticleFile(string Corpus, string Id, string Path, string FilePath);
