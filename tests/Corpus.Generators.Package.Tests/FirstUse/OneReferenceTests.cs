using Corpus.Generators.Package.Tests.Commands;
using Corpus.Generators.Package.Tests.Consumers;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.FirstUse;

/// <summary>One package reference, one article in a folder: no item, no property.</summary>
[Collection(PackageTests.Name)]
public sealed class OneReferenceTests(PackageFixture packages, FirstUseApp firstUse) : IClassFixture<FirstUseApp>
{
    [Fact]
    public void A_file_in_a_folder_is_part_of_the_program()
    {
        var build = firstUse.Build.Succeeded();

        Assert.False(build.HasWarnings(), build.Output);
        Assert.Equal(["first: 2020-08-17, NationalWorld, 5 words"], firstUse.Output);
    }

    [Fact]
    public void An_edited_article_is_rebuilt_and_nothing_else()
    {
        const string Skipped = "Skipping target \"CoreCompile\" because all output files are up-to-date";
        var app = firstUse.App;
        firstUse.Build.Succeeded();

        Assert.Contains(Skipped, app.Build("--verbosity", "normal").Succeeded().Output, StringComparison.Ordinal);

        app.Write("Corpora/News/first.txt", " date 2021-01-02 Local\n\nOther words.\n");
        var rebuilt = app.Build("--verbosity", "normal").Succeeded();
        Assert.DoesNotContain(Skipped, rebuilt.Output, StringComparison.Ordinal);
        Assert.Equal(["first: 2021-01-02, Local, 2 words"], app.Run());

        app.Write("Corpora/News/sub/second.md", " date 2022-01-02 Local\n\nOne.\n");
        app.Build().Succeeded();
        Assert.Equal(
            ["first: 2021-01-02, Local, 2 words", "sub/second: 2022-01-02, Local, 1 words"],
            app.Run().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_convention_can_be_switched_off()
    {
        var app = FirstUseApp.New(packages, "no-convention");

        var build = app.Build("-p:EnableDefaultCorpora=false").Failed();

        Assert.Equal(["CS0103"], build.ErrorCodes());
    }

    [Fact]
    public void Files_without_a_corpus_folder_and_in_output_folders_are_none_of_it()
    {
        var app = FirstUseApp.New(packages, "outside-the-convention")
            .Write("Corpora/readme.txt", "Belongs to no corpus.")
            .Write("Corpora/News/picture.png", "No text.")
            .Write("bin/Corpora/News/built.txt", "An output.")
            .Write("obj/Corpora/News/built.txt", "An intermediate one.");
        app.DotNet("restore").Succeeded();

        Assert.Equal(["Corpora/News/first.txt"], app.Items("AdditionalFiles"));
    }

    [Fact]
    public void Articles_are_watched() => Assert.Equal(["Corpora/News/first.txt"], firstUse.WatchedFiles);

    [Fact]
    public void Unsupported_frameworks_are_an_error()
    {
        var library = packages.NewConsumer("older-framework")
            .Write("Old.csproj", ProjectFile.Library(
                ProjectFile.Reference(packages.Version),
                "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion>"))
            .Write("Corpora/News/first.txt", " date 2020-08-17 National-World\n\nText.\n");

        Assert.Equal(["CORPUS402"], library.Build().Failed().ErrorCodes());
    }

    [Fact]
    public void A_file_based_program_contains_an_edited_article()
    {
        var app = packages.NewConsumer("file-based")
            .Write("app.cs", $"#:package Corpus.Generators@{packages.Version}\nforeach (var article in app.News.Articles) Console.WriteLine(article.Text);\n")
            .Write("Corpora/News/first.txt", "Before.");
        Assert.Equal("Before.", app.DotNet("run", "app.cs").Succeeded().Lines[^1]);

        app.Write("Corpora/News/first.txt", "After.");

        Assert.Equal("After.", app.DotNet("run", "app.cs").Succeeded().Lines[^1]);
    }
}
