namespace Corpus.Compiler.Schema;

/// <summary>The types that a scalar's text can be read as. Up to <see cref="Uri"/> they are inferred; the others only a declared schema has.</summary>
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

    SByte,
    Byte,
    Int16,
    UInt16,
    UInt32,
    UInt64,
    Half,
    Single,
    Decimal,

    /// <summary><c>TimeOnly</c></summary>
    TimeOfDay,

    /// <summary><c>DateTime</c>, in UTC.</summary>
    DateTime,

    TimeSpan,
    Guid,
    Version,
}
