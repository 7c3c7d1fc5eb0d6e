namespace Corpus.Compiler.Schema.Constraints;

/// <summary>How many items a list has, or entries a dictionary. A single value is a list of one.</summary>
public sealed record CountConstraint(SizeLimits Limits) : Constraint;
