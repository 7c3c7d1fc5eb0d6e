using Corpus.Generators.Package.Tests.Consumers;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Mistakes;

/// <summary>What a build prints, where editors and build servers pick it up.</summary>
[Collection(PackageTests.Name)]
public sealed class MistakesTests(PackageFixture packages)
{
    [Fact]
    public void A_mistake_is_an_error_at_its_line_and_column_and_takes_nothing_else_down()
    {
        var app = NewApp("mistake").Write("articles/x.txt", " date 2020-13-45 Local\n\nText.\n");

        var build = app.Build().Failed();

        Assert.Equal(["CORPUS101"], build.ErrorCodes());
        Assert.Contains("articles/x.txt(1,7): error CORPUS101: ", build.Output.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_language_version_is_an_error()
    {
        var build = NewApp("old-language").Build("-p:LangVersion=10").Failed();

        Assert.Contains("CORPUS401", build.ErrorCodes());
        Assert.DoesNotContain("CS8936", build.ErrorCodes());
    }

    [Fact]
    public void A_file_of_two_items_is_reported_as_listed_twice()
    {
        var app = NewApp("listed-twice").Write("Corpora/News/once.txt", " date 2020-08-17 Local\n\nText.\n");
        app.Write("App.csproj", app.Read("App.csproj").Replace(
            "</ItemGroup>",
            """<AdditionalFiles Include="**/good.txt" Corpus="Others" /></ItemGroup>""",
            StringComparison.Ordinal));

        var build = app.Build().Failed();

        Assert.Contains("articles/good.txt : error CORPUS112: ", build.Output.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Single(build.Lines.Where(line => line.Contains("CORPUS112", StringComparison.Ordinal)).Distinct());
    }

    /// <summary>The program uses an article without a mistake, which must exist despite the mistakes of others.</summary>
    private Consumer NewApp(string folder) => packages.NewConsumer(folder)
        .Write("App.csproj", ProjectFile.Exe(
            ProjectFile.Reference(packages.Version) + """<AdditionalFiles Include="articles/**/*.txt" Corpus="News" />"""))
        .Write("Program.cs", "Console.WriteLine(App.News.Good.Date);")
        .Write("articles/good.txt", " date 2020-08-17 Local\n\nText.\n");
}
