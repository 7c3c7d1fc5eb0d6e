using DiffEngine;

namespace VerifyXunit;

/// <summary>What happens to a snapshot that differs.</summary>
internal enum SnapshotMode
{
    /// <summary>The test fails.</summary>
    Fail,

    /// <summary>The test fails and a diff tool starts.</summary>
    ShowDifferences,

    /// <summary>The snapshot is overwritten, and deleted if nothing was generated for it.</summary>
    Accept,
}

internal static class SnapshotModes
{
    /// <summary>An environment variable; <c>dotnet test -e AcceptSnapshots=true</c> sets it.</summary>
    private const string Variable = "AcceptSnapshots";

    /// <exception cref="InvalidOperationException">The variable has another value, or a build server is to accept.</exception>
    public static SnapshotMode FromEnvironment() => Environment.GetEnvironmentVariable(Variable) switch
    {
        null or "" or "false" => DiffRunner.Disabled || BuildServerDetector.Detected ? SnapshotMode.Fail : SnapshotMode.ShowDifferences,
        "true" when BuildServerDetector.Detected => throw new InvalidOperationException($"{Variable} is 'true' on a build server"),
        "true" => SnapshotMode.Accept,
        var other => throw new InvalidOperationException($"{Variable} is '{other}'; expected 'true' or 'false'"),
    };
}
