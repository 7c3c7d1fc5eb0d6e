using Corpora.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>The item metadata of files, and the properties of their project, as a host supplies them.</summary>
internal sealed class HostOptions(
    IReadOnlyDictionary<AdditionalText, (string Name, string Value)[]> files, params (string Name, string Value)[] properties)
    : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = From(
        "build_property.", [("RootNamespace", "App"), ("CorpusProjectDirectory", CorpusProject.Directory), .. properties]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new DictionaryOptions([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => From("build_metadata.AdditionalFiles.", files[textFile]);

    private static DictionaryOptions From(string prefix, IEnumerable<(string Name, string Value)> values) =>
        new(values.ToDictionary(item => prefix + item.Name, item => item.Value, AnalyzerConfigOptions.KeyComparer));
}
