using Corpora.Testing.Files;
using Corpus.Compiler.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpora.Testing.Options;

/// <summary>MSBuild properties and item metadata, as the compiler hands them to generators and analyzers.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<AdditionalText, AnalyzerConfigOptions> _files = [];

    public ProjectOptions(CorpusProject project)
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

    /// <summary>The metadata of a file, over that of its corpus.</summary>
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
            all[prefix + name] = Escape(name, value);
        }

        return all;
    }

    /// <summary>As the package's targets do it.</summary>
    private static string Escape(string name, string value) => value
        .Replace("%", "%25")
        .Replace("#", "%23")
        .Replace(";", "%3B")
        .Replace("\r", "")
        .Replace("\n", name.Equals("CorpusHeader", StringComparison.OrdinalIgnoreCase) ? "%0A" : " ");
}
