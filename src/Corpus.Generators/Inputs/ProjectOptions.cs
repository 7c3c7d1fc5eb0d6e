using Corpus.Compiler.Options;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Inputs;

/// <summary>What the project says for all of its corpora.</summary>
/// <param name="RootNamespace">The default namespace; empty when the project has none.</param>
internal sealed record ProjectOptions(string RootNamespace, OptionValues Values)
{
    /// <summary>Whether the project wants schemas for the editors of its articles.</summary>
    public bool EmitsJsonSchema { get; init; }

    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GlobalOptions;
        return new(options.GetProperty(OptionNames.RootNamespace) ?? "", new OptionValues(
            options.GetProperty(OptionNames.CorpusNamespace),
            options.GetProperty(OptionNames.CorpusAccessibility),
            options.GetProperty(OptionNames.CorpusTaxonomies),
            options.GetProperty(OptionNames.CorpusStorage),
            options.GetProperty(OptionNames.CorpusAccessors),
            options.GetProperty(OptionNames.CorpusHeader),
            options.GetProperty(OptionNames.CorpusPath),
            options.GetProperty(OptionNames.CorpusUnknownKeys),
            options.GetProperty(OptionNames.CorpusDrafts),
            options.GetProperty(OptionNames.CorpusAsOf)))
        {
            EmitsJsonSchema = options.GetProperty(OptionNames.CorpusEmitsJsonSchema) == "true",
        };
    }

    /// <summary>Those that decide how a file is read, which is asked for each file.</summary>
    public static OptionValues ReadOfFiles(AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GlobalOptions;
        return new(
            Storage: options.GetProperty(OptionNames.CorpusStorage),
            Header: options.GetProperty(OptionNames.CorpusHeader),
            Path: options.GetProperty(OptionNames.CorpusPath),
            Drafts: options.GetProperty(OptionNames.CorpusDrafts),
            AsOf: options.GetProperty(OptionNames.CorpusAsOf));
    }
}
