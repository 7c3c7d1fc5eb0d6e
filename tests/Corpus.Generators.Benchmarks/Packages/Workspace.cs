using System.Globalization;
using System.Xml.Linq;
using Corpus.Generators.Benchmarks.Processes;

namespace Corpus.Generators.Benchmarks.Packages;

/// <summary>
/// The packages, packed from this repository, and a place outside of it for projects that use them. Their version is new each time: NuGet
/// never restores a package of a known version again.
/// </summary>
internal sealed class Workspace : IDisposable
{
    private static readonly string[] Packed = ["Corpora", "Corpus.Generators"];

    /// <summary>In a build of a solution, a project that is no part of it is built without the solution's configuration.</summary>
    private static readonly string[] Projects = [.. Packed, "Corpus.Compiler", "Corpus.Build", "Corpus.Generators.CodeFixes"];

    /// <summary>What consumers inherit: no rule of this repository, and no look at the network for known vulnerabilities.</summary>
    private const string ConsumerProperties =
        """
        <Project>
          <PropertyGroup>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
        </Project>
        """;

    private readonly string _feed;

    public Workspace()
    {
        Folder = Directory.CreateTempSubdirectory("corpus-benchmarks-").FullName;
        _feed = Directory.CreateDirectory(Path.Combine(Folder, "feed")).FullName;
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), NuGetConfig());
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.props"), ConsumerProperties);
        Console.Error.WriteLine("Packing …");
        Pack(Path.Combine(Folder, "sources"));
    }

    public string Version { get; } = "0.1.0-bench." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    public string Folder { get; }

    public string ProjectFolder(string name) => Path.Combine(Folder, "projects", name);

    public void Dispose()
    {
        var listed = Tool.DotNet(Folder, "nuget", "locals", "global-packages", "--list").Output;
        var globalPackages = listed[(listed.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        foreach (var package in Packed)
        {
            Delete(Path.Combine(globalPackages, package.ToLowerInvariant(), Version));
        }

        Delete(Folder);
    }

    private void Pack(string sources)
    {
        Repository.CopySourcesTo(sources);
        var solution = new XElement(
            "Solution",
            Projects.Select(project => new XElement("Project", new XAttribute("Path", $"src/{project}/{project}.csproj"))));
        File.WriteAllText(Path.Combine(sources, "Packages.slnx"), solution.ToString());
        Tool.DotNet(
            sources, "pack", "Packages.slnx", "--configuration", "Release", "--disable-build-servers",
            $"-p:Version={Version}", $"-p:PackageOutputPath={_feed}");
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Adds to the machine's sources, and takes none away.</summary>
    private string NuGetConfig() =>
        $"""
        <configuration>
          <packageSources>
            <add key="packages-under-test" value="{_feed}" />
          </packageSources>
        </configuration>
        """;
}
