namespace Corpus.Compiler.Schema;

/// <summary>A property of an article class or of a nested record.</summary>
/// <param name="Name">Its C# name, without <c>@</c>: never a keyword.</param>
/// <param name="Key">The normalized metadata key.</param>
/// <param name="Spelling">The key as the articles spell it, for messages and docs.</param>
/// <param name="IsRequired">Whether every article (every mapping) has it.</param>
/// <param name="IsInherited">Whether <c>Corpora.Article</c> declares it already: <c>Title</c>.</param>
public sealed record SchemaProperty(
    string Name,
    string Key,
    string Spelling,
    PropertyType Type,
    bool IsRequired,
    bool IsInherited = false);
