namespace Corpus.Compiler.Schema;

/// <param name="Name">The enum member's C# name.</param>
/// <param name="Label">As the articles spell it.</param>
public sealed record TaxonomyMember(string Name, string Label);
