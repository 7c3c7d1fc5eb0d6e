using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Shared;

/// <summary>The assemblies of the running program and of its framework, as references of a compilation.</summary>
internal static class TrustedAssemblies
{
    public static IEnumerable<MetadataReference> All => Select(_ => true);

    /// <param name="isReferenced">Gets the path of an assembly.</param>
    public static IEnumerable<MetadataReference> Select(Func<string, bool> isReferenced) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(isReferenced)
            .Select(path => MetadataReference.CreateFromFile(path));
}
