namespace Corpus.Compiler.Planning;

/// <summary>What a project has to say of a key that its declared schema has no property for.</summary>
public enum UnknownKeys
{
    Error,

    /// <summary>A warning, which the analyzer reports.</summary>
    Warn,

    Ignore,
}
