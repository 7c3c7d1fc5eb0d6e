using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Corpora.Testing.References;

/// <summary>What a project references: the framework that the test runs on, and the run-time library.</summary>
internal static class CompilationReferences
{
    public static readonly ImmutableArray<MetadataReference> Default = [.. Framework(), FromFile(typeof(Article).Assembly.Location)];

    /// <summary>The test's own packages, which the host lists too, are none of a project's business.</summary>
    private static IEnumerable<MetadataReference> Framework()
    {
        var directory = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var assemblies = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        return assemblies
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => Path.GetDirectoryName(path) == directory)
            .Order(StringComparer.Ordinal)
            .Select(FromFile);
    }

    private static MetadataReference FromFile(string path) => MetadataReference.CreateFromFile(path);
}
