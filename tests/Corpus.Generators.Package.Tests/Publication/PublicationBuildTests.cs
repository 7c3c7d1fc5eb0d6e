using Corpus.Generators.Package.Tests.Consumers;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Publication;

/// <summary>Drafts are in a Debug build and not in what is released, and a build says what it left out.</summary>
[Collection(PackageTests.Name)]
public sealed class PublicationBuildTests(PackageFixture packages)
{
    private const string Secret = "What nobody may read yet";

    private const string Drafts = "News: 2 drafts excluded (CorpusDrafts=false)";

    public static TheoryData<string> Storages => ["Source", "Packed"];

    [Theory]
    [MemberData(nameof(Storages))]
    public void Drafts_are_in_while_one_writes_and_out_of_what_is_released(string storage)
    {
        var app = NewApp("drafts-" + storage, storage);

        var debug = app.Build().Succeeded();
        Assert.DoesNotContain("excluded", debug.Output, StringComparison.Ordinal);
        Assert.Equal(["d1", "d2", "future", "past", "plain"], app.Run());
        Assert.True(HoldsSecret(app, "Debug"));

        var release = app.Build("--configuration", "Release").Succeeded();
        Assert.Single(release.LinesBeforeSummary, line => line.Trim() == Drafts);
        Assert.Equal(["future", "past", "plain"], Run(app, "Release"));
        Assert.False(HoldsSecret(app, "Release"));

        // Nothing changed, nothing is said; something changed, it is.
        Assert.DoesNotContain("excluded", app.Build("--configuration", "Release").Succeeded().Output, StringComparison.Ordinal);
        app.Write("Corpora/News/d1.md", "---\ndraft: false\n---\nPublished.");
        Assert.Contains("News: 1 draft excluded (CorpusDrafts=false)", app.Build("--configuration", "Release").Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(["d1", "future", "past", "plain"], Run(app, "Release"));
    }

    [Fact]
    public void Only_Debug_includes_drafts()
    {
        var app = NewApp("staging", "Source");

        Assert.Single(app.Build("--configuration", "Staging").Succeeded().LinesBeforeSummary, line => line.Trim() == Drafts);
        Assert.False(HoldsSecret(app, "Staging"));
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public void A_date_decides_and_not_the_clock(string storage)
    {
        var app = NewApp("dates-" + storage, storage);

        var build = app.Build("-p:CorpusDrafts=false", "-p:CorpusAsOf=2026-01-01").Succeeded();
        Assert.Single(build.LinesBeforeSummary, line => line.Trim()
            == "News: 2 drafts, 1 article that is not yet published and 1 expired article excluded (CorpusDrafts=false, CorpusAsOf=2026-01-01)");
        Assert.Equal(["plain"], app.Run());

        app.Build("-p:CorpusAsOf=2120-01-01T00:00:00Z").Succeeded();
        Assert.Equal(["d1", "d2", "future", "plain"], app.Run());
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public void A_draft_may_have_the_id_of_an_article(string storage)
    {
        var app = NewApp("twins-" + storage, storage).Write("Corpora/News/plain.md", $"---\ndraft: true\n---\n{Secret}.");
        Assert.Equal(["CORPUS111"], app.Build().Failed().ErrorCodes());

        var release = app.Build("--configuration", "Release").Succeeded();

        Assert.Single(release.LinesBeforeSummary, line => line.Trim() == "News: 3 drafts excluded (CorpusDrafts=false)");
        Assert.Equal(["future", "past", "plain"], Run(app, "Release"));
        Assert.False(HoldsSecret(app, "Release"));
    }

    [Fact]
    public void Clean_takes_away_what_a_build_remembers()
    {
        var app = NewApp("cleaned", "Source");
        app.Build("-p:CorpusDrafts=false").Succeeded();
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(app.Folder, "obj"), "*Corpus*", SearchOption.AllDirectories));

        app.DotNet("clean", "-p:CorpusDrafts=false").Succeeded();

        Assert.Empty(Directory.EnumerateFiles(Path.Combine(app.Folder, "obj"), "*Corpus*", SearchOption.AllDirectories));
    }

    private Consumer NewApp(string folder, string storage) => packages
        .NewConsumer("publication/" + folder)
        .Write("App.csproj", ProjectFile.Exe(
            ProjectFile.Reference(packages.Version), $"<TargetFramework>net10.0</TargetFramework><CorpusStorage>{storage}</CorpusStorage>"))
        .Write("Program.cs", "foreach (var id in App.News.Articles.Select(article => article.Id).Order()) Console.WriteLine(id);")
        .Write("Corpora/News/d1.md", $"---\ndraft: true\n---\n{Secret}.")
        .Write("Corpora/News/d2.md", "---\ndraft: true\n---\nNor this.")
        .Write("Corpora/News/future.md", "---\npublish-date: 2110-05-14\n---\nText.")
        .Write("Corpora/News/past.md", "---\nexpiryDate: 2020-05-14T08:30:00Z\n---\nText.")
        .Write("Corpora/News/plain.txt", "Text.");

    private static IReadOnlyList<string> Run(Consumer app, string configuration) =>
        app.DotNet("exec", $"bin/{configuration}/net10.0/App.dll").Succeeded().Lines;

    private static bool HoldsSecret(Consumer app, string configuration) => File
        .ReadAllBytes(Path.Combine(app.Folder, $"bin/{configuration}/net10.0/App.dll"))
        .AsSpan()
        .IndexOf(System.Text.Encoding.UTF8.GetBytes(Secret)) >= 0;
}
