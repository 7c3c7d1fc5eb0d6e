using Corpus.Generators.Package.Tests.Commands;
using Corpus.Generators.Package.Tests.Consumers;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.FirstUse;

/// <summary>One package reference, one article in a folder: no item, no property.</summary>
[Collection(PackageTests.Name)]
public sealed class OneReferenceTests(PackageFixture packages)
{
    private const string Program =
        """
        foreach (var article in App.News.Articles)
        {
            Console.WriteLine($"{article.Id}: {article.Date:yyyy-MM-dd}, {article.Category}, {article.WordCount} words");
        }
        """;

    [Fact]
    public void A_file_in_a_folder_is_part_of_the_program()
    {
        var app = NewApp("first-use");

        var build = app.Build().Succeeded();

        Assert.False(build.HasWarnings(), build.Output);
        Assert.Equal(["first: 2020-08-17, NationalWorld, 5 words"], app.Run());
    }

    [Fact]
    public void An_edited_article_is_built_anew_and_nothing_else_is()
    {
        const string Skipped = "Skipping target \"CoreCompile\" because all output files are up-to-date";
        var app = NewApp("rebuild");
        app.Build().Succeeded();

        Assert.Contains(Skipped, app.Build("--no-restore", "--verbosity", "normal").Succeeded().Output, StringComparison.Ordinal);

        app.Write("Corpora/News/first.txt", " date 2021-01-02 Local\n\nOther words.\n");
        var rebuilt = app.Build("--no-restore", "--verbosity", "normal").Succeeded();
        Assert.DoesNotContain(Skipped, rebuilt.Output, StringComparison.Ordinal);
        Assert.Equal(["first: 2021-01-02, Local, 2 words"], app.Run());

        app.Write("Corpora/News/sub/second.md", " date 2022-01-02 Local\n\nOne.\n");
        app.Build("--no-restore").Succeeded();
        Assert.Equal(
            ["first: 2021-01-02, Local, 2 words", "sub/second: 2022-01-02, Local, 1 words"],
            app.Run().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_convention_can_be_switched_off()
    {
        var app = NewApp("no-convention");

        var build = app.Build("-p:EnableDefaultCorpora=false").Failed();

        Assert.Equal(["CS0103"], build.ErrorCodes());
    }

    [Fact]
    public void Files_without_a_corpus_folder_and_in_output_folders_are_none_of_it()
    {
        var app = NewApp("outside-the-convention")
            .Write("Corpora/readme.txt", "Belongs to no corpus.")
            .Write("Corpora/News/picture.png", "No text.")
            .Write("bin/Corpora/News/built.txt", "An output.")
            .Write("obj/Corpora/News/built.txt", "An intermediate one.");

        Assert.Equal(["Corpora/News/first.txt"], Items(app, "AdditionalFiles"));
    }

    [Fact]
    public void Articles_are_watched() => Assert.Equal(["Corpora/News/first.txt"], Items(NewApp("watched"), "Watch"));

    [Fact]
    public void Frameworks_that_the_runtime_library_is_not_for_are_told_so()
    {
        var library = packages.NewConsumer("older-framework")
            .Write("Old.csproj", ProjectFile.Library(
                ProjectFile.Reference(packages.Version),
                "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion>"))
            .Write("Corpora/News/first.txt", " date 2020-08-17 National-World\n\nText.\n");

        Assert.Equal(["CORPUS402"], library.Build().Failed().ErrorCodes());
    }

    private Consumer NewApp(string folder) => packages.NewConsumer(folder)
        .Write("App.csproj", ProjectFile.Exe(ProjectFile.Reference(packages.Version)))
        .Write("Program.cs", Program)
        .Write("Corpora/News/first.txt", " date 2020-08-17 National-World\n\nFive words are in here.\n");

    private static IEnumerable<string> Items(Consumer app, string itemType)
    {
        app.DotNet("restore").Succeeded();
        var items = System.Text.Json.JsonDocument.Parse(app.DotNet("msbuild", "-nologo", "-getItem:" + itemType).Succeeded().Output);
        return items.RootElement.GetProperty("Items").GetProperty(itemType).EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))
            .ToArray();
    }
}
