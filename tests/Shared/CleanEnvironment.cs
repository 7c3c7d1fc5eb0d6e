using System.Diagnostics;

namespace Corpus.Tests.Shared;

/// <summary>The environment of a program that is started as from a user's shell.</summary>
internal static class CleanEnvironment
{
    /// <summary>Removes the variables of the MSBuild that runs the tests, and makes the output of <c>dotnet</c> the same everywhere.</summary>
    public static void ApplyTo(ProcessStartInfo start)
    {
        var inherited = start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray();
        foreach (var name in inherited)
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
    }
}
