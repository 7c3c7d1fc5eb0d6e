namespace Corpus.Generators.Package.Tests.Publishing;

/// <summary>What NativeAOT needs of a machine besides the SDK.</summary>
internal static class NativeLinker
{
    private static readonly string[] Linkers = ["clang", "gcc"];

    public static bool IsInstalled => OperatingSystem.IsWindows() || Linkers.Any(IsOnPath);

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
