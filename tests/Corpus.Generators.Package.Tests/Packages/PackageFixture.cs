using System.Globalization;
using Corpus.Generators.Package.Tests.Commands;
using Corpus.Generators.Package.Tests.Consumers;

namespace Corpus.Generators.Package.Tests.Packages;

/// <summary>
/// The packages, packed once for all tests, and a place outside of the repository for projects that use them. Their version is new in
/// each run, because NuGet never restores a package of a known version again.
/// </summary>
public sealed class PackageFixture : IDisposable
{
    private readonly List<string> _ownPackages = [.. Packer.Packages];

    public PackageFixture()
    {
        Folder = Directory.CreateTempSubdirectory("corpus-packages-").FullName;
        Feed = Directory.CreateDirectory(Path.Combine(Folder, "feed")).FullName;
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), NuGetConfig());
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.props"), ConsumerProperties);
        try
        {
            Packer.Pack(Path.Combine(Folder, "sources"), Feed, Version);
        }
        catch
        {
            // xunit disposes no fixture whose constructor fails.
            Dispose();
            throw;
        }
    }

    public string Version { get; } = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    public string Folder { get; }

    public string Feed { get; }

    /// <summary>What a consumer inherits: no rule of this repository, and no look at the network for known vulnerabilities.</summary>
    private static string ConsumerProperties =>
        """
        <Project>
          <PropertyGroup>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
        </Project>
        """;

    public string PackagePath(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    /// <param name="path">Of the project's folder, below that of all consumers.</param>
    internal Consumer NewConsumer(string path) => new(Path.Combine(Folder, "consumers", path), Version);

    /// <summary>To be taken out of the machine's package folder, like the packages of the repository.</summary>
    internal void Own(string packageId) => _ownPackages.Add(packageId);

    public void Dispose()
    {
        BuildServers.ShutDown(Folder);
        var listed = Tool.DotNet(Folder, "nuget", "locals", "global-packages", "--list").Succeeded().Output;
        var globalPackages = listed[(listed.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        foreach (var package in _ownPackages)
        {
            var versions = Path.Combine(globalPackages, package.ToLowerInvariant());
            Delete(Path.Combine(versions, Version));
            if (Directory.Exists(versions) && !Directory.EnumerateFileSystemEntries(versions).Any())
            {
                Delete(versions);
            }
        }

        Delete(Folder);
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
            <add key="packages-under-test" value="{Feed}" />
          </packageSources>
        </configuration>
        """;
}
