using System.Diagnostics.CodeAnalysis;
using Corpora.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>The item metadata of files, and the properties of their project, as a host supplies them.</summary>
internal sealed class HostOptions(
    IReadOnlyDictionary<AdditionalText, (string Name, string Value)[]> files, params (string Name, string Value)[] properties)
    : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        "build_property.", [("RootNamespace", "App"), ("CorpusProjectDirectory", CorpusProject.Directory), .. properties]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values("", []);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values("build_metadata.AdditionalFiles.", files[textFile]);

    private sealed class Values(string prefix, (string Name, string Value)[] values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = values.ToDictionary(item => prefix + item.Name, item => item.Value, KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
