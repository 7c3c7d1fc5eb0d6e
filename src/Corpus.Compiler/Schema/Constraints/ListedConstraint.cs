using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Schema.Constraints;

/// <summary>One of some values, or none of them.</summary>
/// <param name="Values">In the order in which the project lists them.</param>
/// <param name="AreAllowed">Whether no others are allowed, or only these are not.</param>
public sealed record ListedConstraint(EquatableArray<ListedValue> Values, bool AreAllowed) : Constraint;
