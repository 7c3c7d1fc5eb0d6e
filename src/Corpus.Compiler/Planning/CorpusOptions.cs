using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Planning;

/// <summary>What a project says of one corpus.</summary>
/// <param name="Namespace">Of the generated types; empty for the global one.</param>
/// <param name="Taxonomies">Keys, as the project spells them, that are taxonomies besides the built-in ones.</param>
/// <param name="UnknownKeys">What is said of a key that a declared schema has no property for.</param>
/// <param name="HasAccessors">Whether each article has a property of the corpus' class that is named for it.</param>
public sealed record CorpusOptions(
    string Namespace,
    bool IsPublic,
    EquatableArray<string> Taxonomies,
    CorpusStorage Storage = CorpusStorage.Source,
    bool HasAccessors = true,
    UnknownKeys UnknownKeys = UnknownKeys.Error);
