using System.Text.Json;
using Corpus.Generators.Package.Tests.Commands;

namespace Corpus.Generators.Package.Tests.Consumers;

/// <summary>A consumer's project: its files and the commands on it.</summary>
internal sealed class Consumer(string folder, string version)
{
    private bool _isRestored;

    public string Folder => folder;

    public string Version => version;

    public Consumer Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        _isRestored &= Path.GetExtension(path) is not (".csproj" or ".props" or ".targets");
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(folder, path));

    /// <summary>Builds, and restores before the first build and after a change of the project's files.</summary>
    public CommandResult Build(params string[] arguments)
    {
        var build = DotNet(["build", .. _isRestored ? ["--no-restore"] : Array.Empty<string>(), .. arguments]);
        _isRestored = File.Exists(Path.Combine(folder, "obj", "project.assets.json"));
        return build;
    }

    /// <summary>Publishes for this machine, into the folder <c>out</c>.</summary>
    public CommandResult Publish(string runtime, params string[] arguments) =>
        DotNet(["publish", "--runtime", runtime, "--output", "out", .. arguments]);

    /// <summary>The paths that the items of a type have after a restore, with <c>/</c> between folders.</summary>
    public IReadOnlyList<string> Items(string itemType)
    {
        using var items = JsonDocument.Parse(DotNet("msbuild", "-nologo", "-getItem:" + itemType).Succeeded().Output);
        return items.RootElement.GetProperty("Items").GetProperty(itemType).EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))
            .ToArray();
    }

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
