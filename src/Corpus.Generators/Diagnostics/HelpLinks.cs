using System.Reflection;

namespace Corpus.Generators.Diagnostics;

/// <summary>Where a rule's page is: beside the descriptors, in the repository that this build comes from.</summary>
internal static class HelpLinks
{
    private const string Folder = "src/Corpus.Generators/Diagnostics/docs";

    private static readonly string? Repository = typeof(HelpLinks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == "RepositoryUrl")?.Value;

    /// <returns><see langword="null"/> when the build does not say where its repository is.</returns>
    public static string? For(string ruleId) =>
        string.IsNullOrEmpty(Repository) ? null : $"{Repository!.TrimEnd('/')}/blob/main/{Folder}/{ruleId}.md";
}
