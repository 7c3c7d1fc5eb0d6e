using System.Xml.Linq;
using Corpus.Generators.Package.Tests.Commands;

namespace Corpus.Generators.Package.Tests.Packages;

/// <summary>Packs all packages of the repository in one build.</summary>
internal static class Packer
{
    public static readonly string[] Packages = ["Corpora", "Corpus.Generators", "Corpus.Generators.Testing"];

    /// <summary>In a build of a solution, a project that is no part of it is built without the solution's configuration.</summary>
    private static readonly string[] Projects = [.. Packages, "Corpus.Compiler", "Corpus.Build", "Corpus.Generators.CodeFixes"];

    /// <param name="sources">A folder of its own for a copy of the sources.</param>
    /// <param name="feed">Where the packages go.</param>
    public static void Pack(string sources, string feed, string version)
    {
        Repository.CopySourcesTo(sources);
        var solution = new XElement(
            "Solution",
            Projects.Select(project => new XElement("Project", new XAttribute("Path", $"src/{project}/{project}.csproj"))));
        File.WriteAllText(Path.Combine(sources, "Packages.slnx"), solution.ToString());

        Tool.DotNet(
            sources, "pack", "Packages.slnx", "--configuration", "Release",
            $"-p:Version={version}", $"-p:PackageOutputPath={feed}", "-p:RunAnalyzers=false").Succeeded();
    }
}
