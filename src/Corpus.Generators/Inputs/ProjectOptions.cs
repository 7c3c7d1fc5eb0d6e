using System.Runtime.CompilerServices;
using Corpus.Compiler.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Inputs;

/// <summary>Reads options from the compiler's <c>.editorconfig</c>, which has the properties and item metadata of the project.</summary>
internal static class ProjectOptions
{
    /// <summary>The options of the project are needed for each file, and read once.</summary>
    private static readonly ConditionalWeakTable<AnalyzerConfigOptions, OptionValues> Known = new();

    /// <summary>The options of the whole project.</summary>
    public static OptionValues Read(AnalyzerConfigOptionsProvider provider) => Known.GetValue(
        provider.GlobalOptions,
        static options => OptionValues.Read(OptionScope.Project, name => Find(options, "build_property." + name)));

    /// <summary>Whether a file belongs to a corpus. The other options of any other file are not needed.</summary>
    public static bool IsArticle(AnalyzerConfigOptionsProvider provider, AdditionalText file) =>
        OptionValues.Unescape(FindMetadata(provider.GetOptions(file), OptionTable.Corpus.Name)) is not null;

    /// <summary>The options of one file.</summary>
    public static OptionValues Read(AnalyzerConfigOptionsProvider provider, AdditionalText file)
    {
        var options = provider.GetOptions(file);
        return OptionValues.Read(OptionScope.File, name => FindMetadata(options, name));
    }

    private static string? FindMetadata(AnalyzerConfigOptions options, string name) =>
        Find(options, "build_metadata.AdditionalFiles." + name);

    private static string? Find(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value : null;
}
