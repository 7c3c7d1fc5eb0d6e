using System.Diagnostics.CodeAnalysis;
using Corpora.Testing.Files;
using Corpus.Compiler.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpora.Testing;

/// <summary>The MSBuild properties and item metadata of a project, as the compiler provides them to generators and analyzers.</summary>
internal sealed class InMemoryOptionsProvider : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<AdditionalText, AnalyzerConfigOptions> _files = [];

    public InMemoryOptionsProvider(CorpusProject project)
    {
        GlobalOptions = new InMemoryOptions(Values("build_property.", OptionTable.SelectNames(OptionScope.Project), project.Options));
        foreach (var file in project.Files)
        {
            _files.Add(file.Text, new InMemoryOptions(Values(
                "build_metadata.AdditionalFiles.", OptionTable.SelectNames(OptionScope.File), Metadata(project, file))));
        }
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => InMemoryOptions.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files.GetValueOrDefault(textFile, InMemoryOptions.None);

    /// <summary>The metadata of the corpus, overridden by the metadata of the file.</summary>
    private static Dictionary<string, string> Metadata(CorpusProject project, ProjectFile file)
    {
        var corpus = file.Metadata.GetValueOrDefault("Corpus", "");
        var metadata = project.CorpusOptions
            .Where(option => option.Key.Corpus == corpus)
            .ToDictionary(option => option.Key.Name, option => option.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in file.Metadata)
        {
            metadata[name] = value;
        }

        return metadata;
    }

    private static Dictionary<string, string> Values(
        string prefix, IEnumerable<string> visibleNames, IEnumerable<KeyValuePair<string, string>> values)
    {
        var all = visibleNames.ToDictionary(name => prefix + name, _ => "", AnalyzerConfigOptions.KeyComparer);
        foreach (var (name, value) in values)
        {
            all[prefix + name] = OptionValues.Escape(OptionTable.Find(name), value);
        }

        return all;
    }

    private sealed class InMemoryOptions(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly InMemoryOptions None = new(new Dictionary<string, string>());

        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
