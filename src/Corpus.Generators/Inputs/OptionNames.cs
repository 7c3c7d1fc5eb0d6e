using Corpus.Compiler.Options;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Inputs;

/// <summary>
/// The names that <c>build/Corpus.Generators.props</c> makes visible to the compiler. A test holds the two lists against each other.
/// </summary>
internal static class OptionNames
{
    public const string RootNamespace = "RootNamespace";
    public const string CorpusProjectDirectory = "CorpusProjectDirectory";

    public const string Corpus = "Corpus";
    public const string CorpusId = "CorpusId";
    /// <summary>The folders that a glob matched, each with a <c>/</c> behind it; a <c>/</c> may stand in front.</summary>
    public const string CorpusFolder = "CorpusFolder";

    public const string CorpusNamespace = "CorpusNamespace";
    public const string CorpusAccessibility = "CorpusAccessibility";
    public const string CorpusTaxonomies = "CorpusTaxonomies";

    /// <summary><c>Source</c> or <c>Packed</c>.</summary>
    public const string CorpusStorage = "CorpusStorage";

    public const string CorpusAccessors = "CorpusAccessors";

    /// <summary>Templates: of the first lines of a file, and of its path.</summary>
    public const string CorpusHeader = "CorpusHeader";
    public const string CorpusPath = "CorpusPath";

    /// <summary><c>Error</c>, <c>Warn</c> or <c>Ignore</c>.</summary>
    public const string CorpusUnknownKeys = "CorpusUnknownKeys";

    /// <summary>Which articles are in: <c>true</c>, <c>false</c> or <c>Ignore</c>; and a date.</summary>
    public const string CorpusDrafts = "CorpusDrafts";
    public const string CorpusAsOf = "CorpusAsOf";

    /// <summary>Whether the project's <c>CorpusJsonSchema</c> asks for schemas for editors; the folder is the targets' business.</summary>
    public const string CorpusEmitsJsonSchema = "CorpusEmitsJsonSchema";

    /// <summary>MSBuild properties.</summary>
    public static readonly string[] Properties =
    [
        RootNamespace, CorpusProjectDirectory, CorpusNamespace, CorpusAccessibility, CorpusTaxonomies, CorpusStorage, CorpusAccessors,
        CorpusHeader, CorpusPath, CorpusUnknownKeys, CorpusDrafts, CorpusAsOf, CorpusEmitsJsonSchema,
    ];

    /// <summary>Metadata of AdditionalFiles items.</summary>
    public static readonly string[] Metadata =
    [
        Corpus, CorpusId, CorpusFolder, CorpusNamespace, CorpusAccessibility, CorpusTaxonomies, CorpusStorage, CorpusHeader, CorpusPath,
        CorpusUnknownKeys,
    ];
}

internal static class AnalyzerConfigOptionsExtensions
{
    /// <returns>An MSBuild property's value; <see langword="null"/> when it is empty, which in MSBuild is not set.</returns>
    public static string? GetProperty(this AnalyzerConfigOptions options, string name) => options.GetValue("build_property." + name);

    /// <returns>The value of an AdditionalFiles item's metadata; <see langword="null"/> when it is empty.</returns>
    public static string? GetMetadata(this AnalyzerConfigOptions options, string name) =>
        options.GetValue("build_metadata.AdditionalFiles." + name);

    private static string? GetValue(this AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) ? OptionText.Unescape(value) : null;
}
