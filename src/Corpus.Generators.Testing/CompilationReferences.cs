using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Corpora.Testing;

/// <summary>The references of a project: the framework that the test runs on, and the run-time library.</summary>
internal static class CompilationReferences
{
    public static readonly ImmutableArray<MetadataReference> Default = [.. Framework(), FromFile(typeof(Article).Assembly.Location)];

    /// <summary>Excludes the packages of the test, which the host also lists as trusted assemblies.</summary>
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
