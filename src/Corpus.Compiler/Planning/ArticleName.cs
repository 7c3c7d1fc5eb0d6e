namespace Corpus.Compiler.Planning;

/// <summary>An article's id and the C# identifier that stands for it: unique in its corpus, also without regard to case.</summary>
public sealed record ArticleName(string Id, string Identifier);
