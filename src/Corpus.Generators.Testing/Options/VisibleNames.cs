namespace Corpora.Testing.Options;

/// <summary>What the package's props file makes visible to the compiler. Such a value is there, and empty, when a project sets none.</summary>
internal static class VisibleNames
{
    public static readonly string[] Properties =
    [
        "RootNamespace", "CorpusProjectDirectory", "CorpusNamespace", "CorpusAccessibility", "CorpusTaxonomies", "CorpusStorage", "CorpusAccessors",
        "CorpusHeader", "CorpusPath", "CorpusUnknownKeys", "CorpusDrafts", "CorpusAsOf", "CorpusEmitsJsonSchema",
    ];

    public static readonly string[] ItemMetadata =
    [
        "Corpus", "CorpusId", "CorpusFolder", "CorpusNamespace", "CorpusAccessibility", "CorpusTaxonomies", "CorpusStorage", "CorpusHeader", "CorpusPath",
        "CorpusUnknownKeys",
    ];
}
