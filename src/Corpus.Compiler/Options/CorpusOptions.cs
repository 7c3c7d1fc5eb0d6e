namespace Corpus.Compiler.Options;

/// <summary>The options of one corpus, parsed. Two are equal if the same code is generated for the same articles.</summary>
/// <param name="Namespace">The namespace of the generated types; empty for the global one.</param>
/// <param name="Taxonomies">Keys, as the project spells them, that are taxonomies besides the built-in ones.</param>
/// <param name="UnknownKeys">What happens to a key for which a declared schema has no property.</param>
/// <param name="HasAccessors">Whether the class of the corpus has a property for each article.</param>
public sealed record CorpusOptions(
    string Namespace,
    bool IsPublic,
    EquatableArray<string> Taxonomies,
    CorpusStorage Storage = CorpusStorage.Source,
    bool HasAccessors = true,
    UnknownKeys UnknownKeys = UnknownKeys.Error)
{
    /// <summary>Keys, as the project spells them, that have no property, unless a declared schema has one.</summary>
    public EquatableArray<string> IgnoredKeys { get; init; }
}

/// <summary>Where a program stores the articles of a corpus.</summary>
public enum CorpusStorage
{
    /// <summary>Each article is a class.</summary>
    Source,

    /// <summary>All articles are rows of one resource, the pack.</summary>
    Packed,
}

/// <summary>What happens to a key for which a declared schema has no property.</summary>
public enum UnknownKeys
{
    Error,

    /// <summary>A warning, which the analyzer reports.</summary>
    Warn,

    Ignore,
}
