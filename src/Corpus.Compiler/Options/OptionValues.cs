namespace Corpus.Compiler.Options;

/// <summary>Options as a project spells them, for the whole project or for one file; <see langword="null"/> where it says nothing.</summary>
/// <param name="Namespace"><c>CorpusNamespace</c></param>
/// <param name="Accessibility"><c>CorpusAccessibility</c></param>
/// <param name="Taxonomies"><c>CorpusTaxonomies</c></param>
/// <param name="Storage"><c>CorpusStorage</c></param>
/// <param name="Accessors"><c>CorpusAccessors</c>, which only a whole project says.</param>
/// <param name="Header"><c>CorpusHeader</c></param>
/// <param name="Path"><c>CorpusPath</c></param>
/// <param name="UnknownKeys"><c>CorpusUnknownKeys</c></param>
/// <param name="Drafts"><c>CorpusDrafts</c>, which only a whole project says.</param>
/// <param name="AsOf"><c>CorpusAsOf</c>, likewise.</param>
public sealed record OptionValues(
    string? Namespace = null,
    string? Accessibility = null,
    string? Taxonomies = null,
    string? Storage = null,
    string? Accessors = null,
    string? Header = null,
    string? Path = null,
    string? UnknownKeys = null,
    string? Drafts = null,
    string? AsOf = null);

/// <summary>Options come as lines of an .editorconfig, in which the package's targets escape what would cut them off.</summary>
public static class OptionText
{
    /// <returns>The option as the project spells it; <see langword="null"/> when it is empty, which in MSBuild is not set.</returns>
    public static string? Unescape(string? value) =>
        value?.Trim() is { Length: > 0 } trimmed && Uri.UnescapeDataString(trimmed).Trim() is { Length: > 0 } text ? text : null;
}
