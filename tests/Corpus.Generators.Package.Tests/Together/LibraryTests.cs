using Corpus.Generators.Package.Tests.Consumers;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Together;

/// <summary>
/// A library contains corpora, and an application uses the library: it needs the run-time library, but no generator, and a folder named
/// Corpora of its own means nothing.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class LibraryTests(PackageFixture packages)
{
    private const string Program =
        """
        using Corpora;

        Article rule = Rules.Law.Articles["first"];
        Console.WriteLine($"{rule.Id}: {rule.Text}");
        Console.WriteLine(Rules.Hints.Best);
        Console.WriteLine(typeof(Rules.Hints).Assembly.GetTypes().Count(type => type.Name == "Secret" && type.IsPublic));
        Console.WriteLine(typeof(Program).Assembly.GetTypes().Any(type => type.Name == "Trap"));
        """;

    private static readonly string[] Printed = ["first: Be kind.", "Drink water.", "0", "False"];

    [Fact]
    public void An_application_uses_the_corpora_of_a_library_that_it_references()
    {
        NewLibrary("with-project/rules");
        var app = NewApp("with-project/app", """<ProjectReference Include="../rules/Rules.csproj" />""");

        app.Build().Succeeded();

        Assert.Equal(Printed, app.Run());
    }

    [Fact]
    public void An_application_uses_the_corpora_of_a_package_that_it_references()
    {
        packages.Own("Rules");
        NewLibrary("with-package/rules")
            .DotNet("pack", $"-p:Version={packages.Version}", $"-p:PackageOutputPath={packages.Feed}")
            .Succeeded();
        var app = NewApp("with-package/app", ProjectFile.Reference(packages.Version, "Rules"));

        app.Build().Succeeded();

        Assert.Equal(Printed, app.Run());
    }

    /// <summary>The corpus Law is public, the corpus Secret internal: only the library's own type hands it out.</summary>
    private Consumer NewLibrary(string folder) => packages.NewConsumer(folder)
        .Write("Rules.csproj", ProjectFile.Library(
            ProjectFile.Reference(packages.Version) +
            """<AdditionalFiles Update="Corpora/Secret/**/*.txt" CorpusAccessibility="internal" />"""))
        .Write("Hints.cs", "namespace Rules; public static class Hints { public static string Best => Secret.Best.Text; }")
        .Write("Corpora/Law/first.txt", "Be kind.\n")
        .Write("Corpora/Secret/best.txt", "Drink water.\n");

    private Consumer NewApp(string folder, string reference) => packages.NewConsumer(folder)
        .Write("App.csproj", ProjectFile.Exe(reference))
        .Write("Program.cs", Program)
        .Write("Corpora/Trap/x.txt", "A file of the application, which has no generator.\n");
}
