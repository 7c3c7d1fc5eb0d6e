using Corpus.Generators.Benchmarks.Packages;
using Corpus.Generators.Benchmarks.Processes;
using Corpus.Generators.Benchmarks.Synthesis;

namespace Corpus.Generators.Benchmarks.Projects;

/// <summary>A project outside of the repository: a program, its articles, and what one does with them.</summary>
internal sealed class MeasuredConsumer
{
    private static readonly string Programs = Path.Combine(AppContext.BaseDirectory, "Consumers");

    private static readonly string[] OutputFolders = ["bin", "obj"];

    private readonly string _configuration;

    /// <param name="configuration">Of the build.</param>
    /// <param name="withProbe">
    /// Whether the program reads its articles, and is documented; without it all variants are the same program, as small as it can be.
    /// </param>
    public MeasuredConsumer(Workspace workspace, ConsumerVariant variant, int articles, string configuration, bool withProbe)
    {
        _configuration = configuration;
        Variant = variant;
        Articles = articles;
        Folder = workspace.ProjectFolder($"{variant.Consumer}-{variant.Storage}-{articles}");
        var texts = Path.Combine(Folder, "articles");
        Directory.CreateDirectory(Folder);
        Files = variant.Header is { } header ? new(texts, articles, header) : null;
        Write("App.csproj", ConsumerProject.Render(variant, workspace.Version, isDocumented: withProbe));
        EditCode(0);
        string[] programs = withProbe && variant != ConsumerVariant.None ? ["", variant.Consumer] : [ConsumerVariant.None.Consumer];
        foreach (var file in programs.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Programs, folder))))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }

        if (variant == ConsumerVariant.Literals)
        {
            Write("Literals.cs", LiteralDictionary.Render(articles));
        }
    }

    public ConsumerVariant Variant { get; }

    public int Articles { get; }

    public string Folder { get; }

    /// <summary><see langword="null"/> when it has none.</summary>
    public ArticleFiles? Files { get; }

    public string Output => Path.Combine(Folder, "bin", _configuration, "net10.0");

    public string Assembly => Path.Combine(Output, "App.dll");

    public void Restore() => MeasuredProcess.DotNet(Folder, "restore", "--disable-build-servers");

    /// <summary>Compiler and MSBuild run for this build alone, as processes whose memory can be seen.</summary>
    public ProcessResult Build() =>
        MeasuredProcess.DotNet(Folder, "build", "--configuration", _configuration, "--disable-build-servers", "-nodeReuse:false");

    public TimeSpan Time(params string[] arguments) => MeasuredProcess.Time(Folder, Executable, arguments);

    public string Run(params string[] arguments) => MeasuredProcess.Run(Folder, Executable, arguments).Output;

    public void DeleteOutput()
    {
        foreach (var folder in OutputFolders.Select(name => Path.Combine(Folder, name)).Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Changes a C# file that has nothing to do with articles.</summary>
    public void EditCode(int number) => Write(
        "Settings.cs",
        $$"""
        namespace App;

        /// <summary>The arguments of the program.</summary>
        public static class Settings
        {
            public const int Edit = {{number}};

            public const string Articles = @"{{Path.Combine(Folder, "articles")}}";
        }
        """);

    private string Executable => Path.Combine(Output, OperatingSystem.IsWindows() ? "App.exe" : "App");

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);
}
