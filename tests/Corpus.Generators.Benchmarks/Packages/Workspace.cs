using System.Globalization;
using Corpus.Generators.Benchmarks.Processes;

namespace Corpus.Generators.Benchmarks.Packages;

/// <summary>
/// The packages, packed from this repository, and a place outside of it for projects that use them. Their version is new each time: NuGet
/// never restores a package of a known version again.
/// </summary>
internal sealed class Workspace : IDisposable
{
    private static readonly string[] Packed = ["Corpora", "Corpus.Generators"];

    private readonly string _feed;

    public Workspace()
    {
        (Folder, _feed) = ConsumerFolder.Create("corpus-benchmarks-");
        Console.Error.WriteLine("Packing …");
        Pack(Path.Combine(Folder, "sources"));
    }

    public string Version { get; } = "0.1.0-bench." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    public string Folder { get; }

    public string ProjectFolder(string name) => Path.Combine(Folder, "projects", name);

    public void Dispose()
    {
        var globalPackages = new GlobalPackages(MeasuredProcess.DotNet(Folder, GlobalPackages.ListArguments).Output);
        foreach (var package in Packed)
        {
            globalPackages.Delete(package, Version);
        }

        Directory.Delete(Folder, recursive: true);
    }

    private void Pack(string sources)
    {
        PackageSources.CopyTo(sources, Packed);
        MeasuredProcess.DotNet(
            sources, "pack", PackageSources.Solution, "--configuration", "Release", "--disable-build-servers",
            $"-p:Version={Version}", $"-p:PackageOutputPath={_feed}");
    }
}
