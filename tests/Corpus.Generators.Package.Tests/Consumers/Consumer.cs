using Corpus.Generators.Package.Tests.Commands;

namespace Corpus.Generators.Package.Tests.Consumers;

/// <summary>A stranger's project: its files, and what one does with it. The project is named for its folder, or as it is told.</summary>
internal sealed class Consumer(string folder, string version)
{
    public string Folder => folder;

    public string Version => version;

    public Consumer Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(folder, path));

    public CommandResult Build(params string[] arguments) => DotNet(["build", "--disable-build-servers", .. arguments]);

    /// <summary>Publishes for this machine, into the folder <c>out</c>.</summary>
    public CommandResult Publish(string runtime, params string[] arguments) =>
        DotNet(["publish", "--disable-build-servers", "--runtime", runtime, "--output", "out", .. arguments]);

    public CommandResult DotNet(params string[] arguments)
    {
        Directory.CreateDirectory(folder);
        return Tool.DotNet(folder, arguments);
    }

    /// <summary>Runs what was built.</summary>
    public IReadOnlyList<string> Run(string assembly = "App", string framework = "net10.0") =>
        DotNet("exec", Path.Combine(folder, "bin", "Debug", framework, assembly + ".dll")).Succeeded().Lines;

    /// <summary>Runs what was published.</summary>
    public IReadOnlyList<string> RunPublished(string assembly = "App") =>
        Tool.Run(folder, Path.Combine(folder, "out", OperatingSystem.IsWindows() ? assembly + ".exe" : assembly)).Succeeded().Lines;
}
