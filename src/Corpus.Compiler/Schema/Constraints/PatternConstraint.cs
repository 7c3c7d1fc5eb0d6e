namespace Corpus.Compiler.Schema.Constraints;

/// <summary>The whole text matches a regular expression; an empty one always does, as in DataAnnotations.</summary>
/// <param name="Timeout">In milliseconds: a text that takes longer does not match. -1 for none.</param>
public sealed record PatternConstraint(string Pattern, int Timeout) : Constraint;
