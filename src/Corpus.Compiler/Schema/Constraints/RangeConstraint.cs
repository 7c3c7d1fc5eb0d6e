using Corpus.Compiler.Values;

namespace Corpus.Compiler.Schema.Constraints;

/// <summary>Between two values, which may be such of another numeric type than the property's.</summary>
public sealed record RangeConstraint(RangeBound Least, RangeBound Greatest) : Constraint;

/// <summary>An end of a range.</summary>
/// <param name="Text">The value as messages spell it; empty where the end is that of the type, and needs no mention.</param>
/// <param name="IsExclusive">Whether the end itself is outside.</param>
public sealed record RangeBound(Value Value, string Text, bool IsExclusive);
