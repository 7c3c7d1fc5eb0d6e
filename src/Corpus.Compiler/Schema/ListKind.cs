namespace Corpus.Compiler.Schema;

/// <summary>What a list is in C#.</summary>
public enum ListKind
{
    /// <summary><c>IReadOnlyList&lt;T&gt;</c></summary>
    ReadOnlyList,

    /// <summary><c>IReadOnlyCollection&lt;T&gt;</c></summary>
    ReadOnlyCollection,

    /// <summary><c>IEnumerable&lt;T&gt;</c></summary>
    Enumerable,

    ImmutableArray,

    Array,
}
