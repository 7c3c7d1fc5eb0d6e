namespace Corpus.Tests.Shared;

/// <summary>The folder of packages that NuGet has extracted for all projects of the machine.</summary>
/// <param name="listing">The output of <c>dotnet</c> with <see cref="ListArguments"/>.</param>
internal sealed class GlobalPackages(string listing)
{
    public static readonly string[] ListArguments = ["nuget", "locals", "global-packages", "--list"];

    private readonly string _folder = listing[(listing.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    /// <summary>Deletes one version of a package, and the package's folder if that has no other version.</summary>
    public void Delete(string id, string version)
    {
        var versions = Path.Combine(_folder, id.ToLowerInvariant());
        var extracted = Path.Combine(versions, version);
        if (Directory.Exists(extracted))
        {
            Directory.Delete(extracted, recursive: true);
        }

        if (Directory.Exists(versions) && !Directory.EnumerateFileSystemEntries(versions).Any())
        {
            Directory.Delete(versions);
        }
    }
}
