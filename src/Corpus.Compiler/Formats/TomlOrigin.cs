namespace Corpus.Compiler.Formats;

/// <summary>What made a table, which decides what may still be added to it (TOML 1.1, "Table").</summary>
internal enum TomlOrigin
{
    /// <summary>It stands before another in a header, as <c>a</c> does in <c>[a.b]</c>; its own header may follow.</summary>
    Implied,

    /// <summary>Its own header.</summary>
    Header,

    /// <summary>A dotted key.</summary>
    DottedKey,
}
