namespace Corpus.Compiler.Schema.Constraints;

/// <summary>A text on one line with one <c>@</c>, which is neither its first nor its last character; no more does DataAnnotations ask of it.</summary>
public sealed record EmailConstraint : Constraint;
