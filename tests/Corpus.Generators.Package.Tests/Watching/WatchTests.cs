using Corpus.Generators.Package.Tests.Commands;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Watching;

/// <summary>An article is edited while <c>dotnet watch</c> runs the program.</summary>
[Collection(PackageTests.Name)]
public sealed class WatchTests(PackageFixture packages)
{
    private const string Article = "Corpora/News/tea.txt";

    /// <summary>Asks again and again, as a server does, and keeps the article at hand.</summary>
    private const string Program =
        """
        using App;

        var tea = News.Tea;
        var before = "";
        while (true)
        {
            var now = $"{tea.WordCount} words, {tea.Paragraphs.Count} paragraphs: {tea.Lead} ({tea.Text.Length} characters)";
            if (now != before)
            {
                Console.WriteLine(now);
                before = now;
            }

            Thread.Sleep(100);
        }
        """;

    /// <summary>Source is reloaded into the running program; a changed pack restarts the program.</summary>
    [Theory]
    [InlineData("Source")]
    [InlineData("Packed")]
    public void An_edited_article_is_seen_as_a_whole(string storage)
    {
        var app = packages
            .NewConsumer("watch/" + storage)
            .Write("App.csproj", ProjectFile.Exe(
                ProjectFile.Reference(packages.Version),
                $"<TargetFramework>net10.0</TargetFramework><CorpusStorage>{storage}</CorpusStorage>"))
            .Write("Program.cs", Program)
            .Write(Article, "date 2026-02-21 Food\n\nTea is served.\n");
        using var program = new WatchedProgram(app.Folder);
        program.WaitFor("3 words, 1 paragraphs: Tea is served. (14 characters)");
        program.WaitUntilWatched();

        app.Write(Article, "date 2026-02-21 Food\n\nCoffee, too.\n\nAnd cake.\n");

        program.WaitFor("4 words, 2 paragraphs: Coffee, too. (23 characters)");
    }
}
