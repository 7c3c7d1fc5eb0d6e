namespace Corpus.Compiler.Schema;

/// <summary>What a type that reads itself reads, where it is known: then the text is checked when the program is compiled.</summary>
public enum KnownParsable
{
    Unknown,

    /// <summary><c>char</c></summary>
    Character,

    BigInteger,

    Int128,

    UInt128,

    IPAddress,
}
