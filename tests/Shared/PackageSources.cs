using System.Xml.Linq;

namespace Corpus.Tests.Shared;

/// <summary>A copy of the sources, and a solution of the packages that <c>dotnet pack</c> packs in one build.</summary>
internal static class PackageSources
{
    /// <summary>The name of the solution.</summary>
    public const string Solution = "Packages.slnx";

    /// <summary>
    /// The projects whose assemblies the packages contain. A build of a solution does not pass its configuration to a project outside
    /// of the solution.
    /// </summary>
    private static readonly string[] ContainedProjects = ["Corpus.Compiler", "Corpus.Build", "Corpus.Generators.CodeFixes"];

    /// <param name="folder">A new folder outside of the repository.</param>
    /// <param name="packages">The names of the projects to pack.</param>
    public static void CopyTo(string folder, IEnumerable<string> packages)
    {
        Repository.CopySourcesTo(folder);
        var projects = packages.Concat(ContainedProjects).Select(name => $"src/{name}/{name}.csproj");
        var solution = new XElement("Solution", projects.Select(path => new XElement("Project", new XAttribute("Path", path))));
        File.WriteAllText(Path.Combine(folder, Solution), solution.ToString());
    }
}
