using Corpus.Compiler.Schema.Constraints;

namespace Corpus.Generators.Declarations;

/// <summary>A constraint, or why an attribute is none.</summary>
internal readonly record struct ConstraintReading(Constraint? Constraint, string? FindProblem)
{
    public static ConstraintReading From(Constraint constraint) => new(constraint, null);

    /// <param name="reason">Goes on where the message has named the attribute.</param>
    public static ConstraintReading Refuse(string reason) => new(null, reason);
}
