namespace Corpus.Compiler.Naming;

/// <summary>The name that a claim got.</summary>
/// <param name="Wanted">The plain name of the claim.</param>
/// <param name="Reserved">What the wanted name is reserved for, if it is.</param>
/// <param name="ConflictingKey">The key of another claim that the name was left for; <see langword="null"/> when there is none.</param>
internal sealed record AssignedName(string Name, string Wanted, string? Reserved, string? ConflictingKey);
