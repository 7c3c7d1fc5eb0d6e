using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace VerifyXunit;

/// <summary>
/// Compares what a generator makes with files beside the test: <c>Verify(driver)</c> of Verify.SourceGenerators, with its file layout and
/// its format, for those who can't have that package. Those who can delete this folder, add <c>Verify.Xunit</c> and
/// <c>Verify.SourceGenerators</c>, and call <c>VerifySourceGenerators.Initialize()</c> once: test and snapshots stay as they are.
/// </summary>
/// <remarks>
/// <para>
/// Each generated source is a file <c>TestClass.TestMethod#HintName.verified.cs</c>; diagnostics, where there are any, are
/// <c>TestClass.TestMethod.verified.txt</c>. Where they differ, what was received is written beside them as <c>.received.</c>, a diff tool
/// starts (not on a build server, and not with the environment variable <c>DiffEngine_Disabled</c>), and the test fails. To accept, rename
/// the received file, or run the test with the environment variable <c>AcceptSnapshots=true</c>.
/// </para>
/// <para>The test class bears the name of its file, and the test has no parameters.</para>
/// </remarks>
internal static class Verifier
{
    /// <summary>Compares the sources and the diagnostics of the driver's last run with the snapshots of the calling test.</summary>
    /// <exception cref="SnapshotException">A snapshot differs, is missing, or is there for nothing.</exception>
    public static Task Verify(
        GeneratorDriver driver, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        Verify(driver.GetRunResult(), sourceFile, method);

    /// <summary>Compares the sources and the diagnostics of a run with the snapshots of the calling test.</summary>
    /// <exception cref="SnapshotException">A snapshot differs, is missing, or is there for nothing.</exception>
    public static Task Verify(
        GeneratorDriverRunResult result, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new SnapshotFolder(sourceFile, method, SnapshotModes.FromEnvironment()).Verify(GeneratorSnapshots.From(result));
}
