using System.Xml.Linq;

namespace Corpus.Generators.Tests.Diagnostics.Pages;

/// <summary>
/// The errors of their own that the package's targets report before the compiler runs, with their texts. What the pack's task found is
/// handed on, and is a rule's.
/// </summary>
internal static class BuildErrors
{
    public static IReadOnlyDictionary<string, string> All { get; } = Directory
        .EnumerateFiles(Path.Combine(Repository.Generators, "build"), "*.targets")
        .SelectMany(path => XDocument.Load(path).Descendants("Error"))
        .Where(error => !error.Attribute("Code")!.Value.StartsWith("%(", StringComparison.Ordinal))
        .ToDictionary(error => error.Attribute("Code")!.Value, error => error.Attribute("Text")!.Value, StringComparer.Ordinal);
}
