namespace Corpus.Compiler.Schema.Constraints;

/// <summary>What a property's value must be besides of its type. A new constraint is a record here, and a case where they are checked.</summary>
/// <remarks>As in System.ComponentModel.DataAnnotations, no value, which a nullable property may have, satisfies every one of them.</remarks>
public abstract record Constraint
{
    /// <summary>What the project has to say where the constraint is not held; <see langword="null"/> when it leaves that to us.</summary>
    public string? Message { get; init; }
}
