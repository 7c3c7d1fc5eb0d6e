using Corpus.Compiler.Planning;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Pipeline;

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
            options.GetProperty(OptionNames.CorpusAccessors)))
        {
            EmitsJsonSchema = options.GetProperty(OptionNames.CorpusEmitsJsonSchema) == "true",
        };
    }
}
