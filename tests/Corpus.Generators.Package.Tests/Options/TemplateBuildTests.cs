using Corpus.Generators.Package.Tests.Consumers;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Options;

/// <summary>Templates travel from a project file to the compiler and to the task that writes packs, brackets, lines and all.</summary>
[Collection(PackageTests.Name)]
public sealed class TemplateBuildTests(PackageFixture packages)
{
    private const string Pack = "obj/Debug/net10.0/Blog.pack";

    /// <summary>The header has the characters that MSBuild and editorconfig would cut or drop: a line end, <c>#</c>, <c>;</c>, <c>%</c>.</summary>
    private const string Properties =
        """
        <TargetFramework>net10.0</TargetFramework>
        <CorpusHeader>
          # {title}
          By {author}[; 100% {mood}]
        </CorpusHeader>
        """;

    private const string Items =
        """
        <AdditionalFiles Update="Corpora/Blog/**" CorpusPath="[{category}/]{date}-{_}" />
        <AdditionalFiles Update="Corpora/Notes/**" CorpusHeader="{title}&#xA;=={_}" CorpusPath="{**section}/{_}" />
        """;

    private const string Program =
        """
        using App;

        foreach (var post in Blog.Articles)
        {
            Console.WriteLine($"{post.Id}: {post.Date:yyyy-MM-dd}, {post.Category?.ToLabel() ?? "none"}, {post.Title}, {post.Author}, {post.Mood ?? "none"}, {post.Text}");
        }

        Console.WriteLine($"{Notes.Articles[0].Section}: {Notes.Articles[0].Title}, {Notes.Articles[0].Text}");
        """;

    private static readonly string[] Output =
    [
        "2024-05-08-here: 2024-05-08, none, At home, Jane, happy, Text of here.",
        "Travel/2024-05-07-islands: 2024-05-07, Travel, To the islands, John, none, Text of islands.",
        "deep/er: A note, Text of note.",
    ];

    [Fact]
    public void The_same_program_prints_the_same_in_both_storages()
    {
        var app = NewApp("storages");

        var source = app.Build("-p:CorpusStorage=Source").Succeeded();
        Assert.False(source.HasWarnings(), source.Output);
        Assert.Equal(Output, app.Run());

        var pack = app.Build("-p:CorpusStorage=Packed").Succeeded();
        Assert.False(pack.HasWarnings(), pack.Output);
        Assert.Equal(Output, app.Run());
    }

    [Fact]
    public void Another_template_rewrites_the_pack()
    {
        var app = NewApp("edited").Write("Directory.Build.props", "<Project><PropertyGroup><CorpusStorage>Packed</CorpusStorage></PropertyGroup></Project>");
        app.Build().Succeeded();
        var before = File.ReadAllBytes(Path.Combine(app.Folder, Pack));

        app.Write("App.csproj", app.Read("App.csproj").Replace("[{category}/]{date}-{_}", "[{category}/]{date}-{slug}", StringComparison.Ordinal));
        app.Write("Program.cs", "Console.WriteLine(App.Blog.Articles[0].Slug);");
        app.Build().Succeeded();

        Assert.NotEqual(before, File.ReadAllBytes(Path.Combine(app.Folder, Pack)));
        Assert.Equal(["here"], app.Run());
    }

    [Theory]
    [InlineData("Source")]
    [InlineData("Packed")]
    public void What_does_not_fit_is_an_error_of_the_build_once(string storage)
    {
        var app = NewApp("misfits-" + storage)
            .Write("Corpora/Blog/late.txt", "# Late\nBy Jane\n\nText.")
            .Write("Corpora/Blog/2024-05-09-bare.txt", "# Bare\nFrom Jane\n\nText.");

        var build = app.Build("-p:CorpusStorage=" + storage).Failed();

        Assert.Equal(["CORPUS118", "CORPUS119"], build.ErrorCodes());
        Assert.Single(build.LinesBeforeSummary, line => line.Contains(
            "2024-05-09-bare.txt(2,1): error CORPUS118: The header does not match CorpusHeader 'By {author}[; 100% {mood}]': expected 'By' "
            + "(line 2, character 1 of the template), found 'From Jane'",
            StringComparison.Ordinal));
        Assert.Single(build.LinesBeforeSummary, line => line.Contains(
            "late.txt(1,1): error CORPUS119: The path 'late' does not match CorpusPath '[{category}/]{date}-{_}': at character 5 expected '/' "
            + "(character 12 of the template), found the end",
            StringComparison.Ordinal));
    }

    private Consumer NewApp(string folder) => packages
        .NewConsumer("templates/" + folder)
        .Write("App.csproj", ProjectFile.Exe(ProjectFile.Reference(packages.Version) + Items, Properties))
        .Write("Program.cs", Program)
        .Write("Corpora/Blog/2024-05-08-here.txt", "# At home\nBy Jane; 100% happy\n\nText of here.")
        .Write("Corpora/Blog/Travel/2024-05-07-islands.txt", " #  To the islands \r\nby John\r\nText of islands.")
        .Write("Corpora/Notes/deep/er/note.md", "A note\n======\n\nText of note.");
}
