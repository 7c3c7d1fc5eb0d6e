using System.Xml.Linq;

namespace Corpus.Generators.Tests.Diagnostics.Pages;

/// <summary>The errors that the package's targets report before the compiler runs, with their texts.</summary>
internal static class BuildErrors
{
    public static IReadOnlyDictionary<string, string> All { get; } = Directory
        .EnumerateFiles(Path.Combine(RepositoryFolder.Generators, "build"), "*.targets")
        .SelectMany(path => XDocument.Load(path).Descendants("Error"))
        .ToDictionary(error => error.Attribute("Code")!.Value, error => error.Attribute("Text")!.Value, StringComparer.Ordinal);
}
