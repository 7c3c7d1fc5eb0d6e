namespace Corpus.Tests.Shared;

/// <summary>A folder outside of the repository, with projects that restore the packages under test.</summary>
internal static class ConsumerFolder
{
    /// <summary>
    /// The projects do not inherit the properties of the repository, and a restore does not ask the network for vulnerabilities.
    /// </summary>
    private const string Properties =
        """
        <Project>
          <PropertyGroup>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Creates a temporary folder, with a feed and the settings that the projects inherit.</summary>
    /// <param name="prefix">The start of the folder's name.</param>
    public static (string Folder, string Feed) Create(string prefix)
    {
        var folder = Directory.CreateTempSubdirectory(prefix);
        var feed = folder.CreateSubdirectory("feed").FullName;
        File.WriteAllText(Path.Combine(folder.FullName, "nuget.config"), NuGetConfig(feed));
        File.WriteAllText(Path.Combine(folder.FullName, "Directory.Build.props"), Properties);
        return (folder.FullName, feed);
    }

    /// <summary>The feed is an addition to the package sources of the machine.</summary>
    private static string NuGetConfig(string feed) =>
        $"""
        <configuration>
          <packageSources>
            <add key="packages-under-test" value="{feed}" />
          </packageSources>
        </configuration>
        """;
}
