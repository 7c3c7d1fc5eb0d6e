namespace Corpus.Compiler.Schema;

/// <summary>The types that a scalar's text can be read as.</summary>
public enum ScalarKind
{
    String,
    Boolean,
    Int32,
    Int64,
    Double,

    /// <summary><c>DateOnly</c></summary>
    Date,

    /// <summary><c>DateTimeOffset</c></summary>
    Timestamp,

    Uri,
}
