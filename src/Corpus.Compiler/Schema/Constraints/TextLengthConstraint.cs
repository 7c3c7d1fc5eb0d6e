namespace Corpus.Compiler.Schema.Constraints;

/// <summary>How long a text is, in UTF-16 code units as <c>string.Length</c> counts them.</summary>
public sealed record TextLengthConstraint(SizeLimits Limits) : Constraint;
