using Corpus.Generators.Package.Tests.Commands;

namespace Corpus.Generators.Package.Tests.Packages;

/// <summary>Packs all packages of the repository in one build.</summary>
internal static class Packer
{
    public static readonly string[] Packages = ["Corpora", "Corpus.Generators", "Corpus.Generators.Testing"];

    /// <param name="sources">A folder of its own for a copy of the sources.</param>
    /// <param name="feed">Where the packages go.</param>
    public static void Pack(string sources, string feed, string version)
    {
        PackageSources.CopyTo(sources, Packages);
        Tool.DotNet(
            sources, "pack", PackageSources.Solution, "--configuration", "Release",
            $"-p:Version={version}", $"-p:PackageOutputPath={feed}", "-p:RunAnalyzers=false").Succeeded();
    }
}
