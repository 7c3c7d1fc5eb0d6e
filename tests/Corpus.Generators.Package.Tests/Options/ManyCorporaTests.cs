using Corpus.Generators.Package.Tests.Commands;
using Corpus.Generators.Package.Tests.Consumers;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Options;

/// <summary>Items that a project writes itself, options for all corpora and for one, beside the convention.</summary>
[Collection(PackageTests.Name)]
public sealed class ManyCorporaTests(PackageFixture packages)
{
    private const string Items =
        """
        <AdditionalFiles Include="wire/**/*.txt" Corpus="Wire" CorpusNamespace="Agency.Desk"
                         CorpusAccessibility="internal" CorpusTaxonomies="desk;region" />
        <AdditionalFiles Include="../shared/**/*.txt" Corpus="Shared" />
        <AdditionalFiles Include="notice.txt" Corpus="Notices" />
        <AdditionalFiles Include="about.md" Corpus="Notices" CorpusId="legal/it's #1; 100%" />
        """;

    /// <summary>A list as MSBuild has it: with semicolons, over several lines.</summary>
    private const string Properties =
        """
        <TargetFramework>net10.0</TargetFramework>
        <CorpusTaxonomies>
          section;
          mood
        </CorpusTaxonomies>
        """;

    private const string Program =
        """
        using Agency.Desk;
        using App;

        Print("Wire", Wire.Articles);
        Print("Shared", Shared.Articles);
        Print("Notices", Notices.Articles);
        Print("Guide", Guide.Articles);
        Console.WriteLine($"{Wire.Articles["north/goal"].Desk.ToLabel()} in {Wire.Articles["north/goal"].Region.ToLabel()}");
        Console.WriteLine($"Wire is public: {typeof(Wire).IsPublic}; Guide is public: {typeof(Guide).IsPublic}");
        Console.WriteLine($"{Guide.Articles["setup/install"].Section.ToLabel()}, {Guide.Articles["setup/install"].Title}");
        Console.WriteLine($"{Guide.Articles["tables"].Mood?.ToLabel()}, {Guide.Articles["tables"].Title}");
        Console.WriteLine(string.Join(" ", Shared.Articles.Select(article => article.Path)));

        static void Print(string name, IEnumerable<Corpora.Article> articles) =>
            Console.WriteLine($"{name}: {string.Join(" | ", articles.Select(article => article.Id).Order(StringComparer.Ordinal))}");
        """;

    [Fact]
    public void Every_item_gives_its_articles_ids_and_options()
    {
        var app = packages.NewConsumer("many/app")
            .Write("App.csproj", ProjectFile.Exe(ProjectFile.Reference(packages.Version) + Items, Properties))
            .Write("Program.cs", Program)
            .Write("wire/flash.txt", "Desk: Politics\nRegion: South\n\nText.\n")
            .Write("wire/north/goal.txt", "Desk: Sport\nRegion: Far North\n\nText.\n")
            .Write("../shared/one.txt", "One.\n")
            .Write("../shared/deep/er/two.txt", "Two.\n")
            .Write("notice.txt", "A notice.\n")
            .Write("about.md", "About.\n")
            .Write("Corpora/Guide/setup/install.md", "---\ntitle: Install it\nsection: First Steps\n---\n\nText.\n")
            .Write("Corpora/Guide/tables.txt", "+++\ntitle = \"Tables\"\nsection = \"Reference\"\nmood = \"calm\"\n+++\n\nText.\n");

        var build = app.Build().Succeeded();

        Assert.False(build.HasWarnings(), build.Output);
        Assert.Equal(
            [
                "Wire: flash | north/goal",
                "Shared: deep/er/two | one",
                "Notices: legal/it's #1; 100% | notice",
                "Guide: setup/install | tables",
                "Sport in Far North",
                "Wire is public: False; Guide is public: True",
                "First Steps, Install it",
                "calm, Tables",
                "../shared/deep/er/two.txt ../shared/one.txt",
            ],
            app.Run());
    }
}
