using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Together;

[Collection(PackageTests.Name)]
public sealed class MultiTargetingTests(PackageFixture packages)
{
    /// <summary>
    /// With warnings as errors, and two articles whose identifiers clash: that is a note (CORPUS205), and no reason to fail. The older
    /// framework's program runs on a newer one that is installed.
    /// </summary>
    [Fact]
    public void A_program_for_two_frameworks_has_its_articles_in_both()
    {
        var app = packages.NewConsumer("two-frameworks")
            .Write("App.csproj", ProjectFile.Exe(
                ProjectFile.Reference(packages.Version),
                """
                <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                <RollForward>Major</RollForward>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                """))
            .Write(
                "Program.cs",
                """
                var ids = App.News.Articles.Select(article => article.Id);
                Console.WriteLine(string.Join(" ", ids.Order(StringComparer.Ordinal)));
                """)
            .Write("Corpora/News/one-two.txt", "One.\n")
            .Write("Corpora/News/one_two.txt", "Two.\n");

        app.Build().Succeeded();

        Assert.All(["net8.0", "net10.0"], framework => Assert.Equal(["one-two one_two"], app.Run(framework: framework)));
    }
}
