namespace Corpus.Compiler.Schema;

/// <summary>The other end of a reference.</summary>
/// <param name="Corpus">The corpus whose articles hold the reference.</param>
/// <param name="Property">The property of theirs that holds it.</param>
public sealed record ReverseReference(string Corpus, string Property);
