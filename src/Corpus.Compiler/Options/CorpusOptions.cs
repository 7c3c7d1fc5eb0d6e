using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Options;

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

/// <summary>Where the articles of a corpus are in the program.</summary>
public enum CorpusStorage
{
    /// <summary>Each is a class of its own.</summary>
    Source,

    /// <summary>All are rows of one resource.</summary>
    Packed,
}

/// <summary>What a project has to say of a key that its declared schema has no property for.</summary>
public enum UnknownKeys
{
    Error,

    /// <summary>A warning, which the analyzer reports.</summary>
    Warn,

    Ignore,
}

/// <summary>What the option <c>CorpusStorage</c> says before the project is seen whole: whether a file's text has to be kept.</summary>
public static class StorageOption
{
    /// <summary>Whether a file is to be a row of a pack. Where its corpus' options are an error, which the plan tells, it may be either.</summary>
    public static bool IsPacked(OptionValues file, OptionValues project) => IsPacked(file.Storage ?? project.Storage);

    internal static bool IsPacked(string? value) => nameof(CorpusStorage.Packed).Equals(value, StringComparison.OrdinalIgnoreCase);
}
