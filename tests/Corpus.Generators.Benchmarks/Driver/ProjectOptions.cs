using Corpus.Generators.Benchmarks.Commands;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Benchmarks.Driver;

/// <summary>Properties and metadata as the package's targets hand them on: all articles are of one corpus, in one folder.</summary>
internal sealed class ProjectOptions(Storage storage) : AnalyzerConfigOptionsProvider
{
    public const string Directory = "/project/";

    private static readonly DictionaryOptions File = new(new()
    {
        ["build_metadata.AdditionalFiles.Corpus"] = "News",
        ["build_metadata.AdditionalFiles.CorpusFolder"] = "/",
    });

    private static readonly DictionaryOptions None = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new DictionaryOptions(new()
    {
        ["build_property.RootNamespace"] = "App",
        ["build_property.CorpusProjectDirectory"] = Directory,
        ["build_property.CorpusStorage"] = storage.ToString(),
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => File;
}
