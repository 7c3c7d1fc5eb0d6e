using Corpus.Compiler.Planning;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Pipeline;

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
