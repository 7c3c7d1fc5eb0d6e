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
        (Folder, Feed) = ConsumerFolder.Create("corpus-packages-");
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

    public string PackagePath(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    /// <param name="path">Of the project's folder, below that of all consumers.</param>
    internal Consumer NewConsumer(string path) => new(Path.Combine(Folder, "consumers", path), Version);

    /// <summary>To be taken out of the machine's package folder, like the packages of the repository.</summary>
    internal void Own(string packageId) => _ownPackages.Add(packageId);

    public void Dispose()
    {
        BuildServers.ShutDown(Folder);
        var globalPackages = new GlobalPackages(Tool.DotNet(Folder, GlobalPackages.ListArguments).Succeeded().Output);
        foreach (var package in _ownPackages)
        {
            globalPackages.Delete(package, Version);
        }

        Directory.Delete(Folder, recursive: true);
    }
}
