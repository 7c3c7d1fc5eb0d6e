using System.Runtime.InteropServices;
using System.Text;
using Corpus.Generators.Package.Tests.Consumers;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Publishing;

[Collection(PackageTests.Name)]
public sealed class PublishTests(PackageFixture packages)
{
    private const string Used = "The used article's own words.";

    private const string Unused = "Nobody reads the unused article.";

    private static string Runtime => RuntimeInformation.RuntimeIdentifier;

    [Fact]
    public void An_article_that_nobody_uses_is_trimmed_away()
    {
        var app = NewApp("trimmed", "Console.WriteLine(App.News.Used.Text);");

        var publish = app.Publish(Runtime, "--self-contained", "-p:PublishTrimmed=true", "-p:TreatWarningsAsErrors=true").Succeeded();

        Assert.False(publish.HasWarnings(), publish.Output);
        Assert.Equal([Used], app.RunPublished());
        var compiled = Directory.EnumerateFiles(Path.Combine(app.Folder, "obj"), "App.dll", SearchOption.AllDirectories)
            .First(path => !path.Contains("linked", StringComparison.Ordinal) && !path.Contains("ref", StringComparison.Ordinal));
        Assert.True(Holds(compiled, Used) && Holds(compiled, Unused), "Before trimming, both are there");
        Assert.True(Holds(Path.Combine(app.Folder, "out", "App.dll"), Used));
        Assert.False(Holds(Path.Combine(app.Folder, "out", "App.dll"), Unused));
    }

    [SkippableFact]
    public void The_whole_corpus_works_in_a_native_program()
    {
        Skip.If(!NativeLinker.IsInstalled, "NativeAOT needs a linker");
        var app = NewApp(
            "native",
            """
            using App;

            foreach (var article in News.Articles)
            {
                var date = article.Date.ToString("yyyy-MM-dd");
                Console.WriteLine($"{article.Id}: {date}, {article.Category.ToLabel()}, {article.WordCount}, {article.Paragraphs.Count}");
            }

            Console.WriteLine(News.Articles["used"].Text);
            Console.WriteLine(News.Articles.TryGet("missing", out _));
            Console.WriteLine(News.ByCategory[NewsCategory.NationalWorld].Count);
            Console.WriteLine(News.ByDate.Between(new DateOnly(2021, 1, 1), new DateOnly(2021, 12, 31))[0].Id);
            Console.WriteLine(Guide.Articles["start"].Title);
            """);

        var publish = app.Publish(Runtime, "-p:PublishAot=true", "-p:TreatWarningsAsErrors=true").Succeeded();

        Assert.False(publish.HasWarnings(), publish.Output);
        Assert.Equal(
            [
                "unused: 2021-05-06, Local, 5, 1",
                "used: 2020-08-17, National-World, 5, 1",
                Used,
                "False",
                "1",
                "unused",
                "Begin here",
            ],
            app.RunPublished());
    }

    private Consumer NewApp(string folder, string program) => packages.NewConsumer(folder)
        .Write("App.csproj", ProjectFile.Exe(
            ProjectFile.Reference(packages.Version),
            "<TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization>"))
        .Write("Program.cs", program)
        .Write("Corpora/News/used.txt", $" date 2020-08-17 National-World\n\n{Used}\n")
        .Write("Corpora/News/unused.txt", $" date 2021-05-06 Local\n\n{Unused}\n")
        .Write("Corpora/Guide/start.md", "---\ntitle: Begin here\n---\n\nText.\n");

    private static bool Holds(string file, string text) =>
        File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
}
