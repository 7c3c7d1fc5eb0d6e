namespace Corpus.Compiler.Schema.Constraints;

/// <summary>What a property's value must be besides of its type. A new constraint is a record here, and a case where they are checked.</summary>
public abstract record Constraint;
