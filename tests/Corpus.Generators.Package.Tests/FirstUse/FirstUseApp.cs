using Corpus.Generators.Package.Tests.Commands;
using Corpus.Generators.Package.Tests.Consumers;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.FirstUse;

/// <summary>The smallest program with a corpus, built and run once for all tests of a class.</summary>
public sealed class FirstUseApp
{
    private const string Program =
        """
        foreach (var article in App.News.Articles)
        {
            Console.WriteLine($"{article.Id}: {article.Date:yyyy-MM-dd}, {article.Category}, {article.WordCount} words");
        }
        """;

    public FirstUseApp(PackageFixture packages)
    {
        App = New(packages, "first-use");
        Build = App.Build();
        Output = Build.ExitCode == 0 ? App.Run() : [];
        WatchedFiles = App.Items("Watch");
    }

    /// <summary>One test may edit it: the other tests read what is recorded here.</summary>
    internal Consumer App { get; }

    public CommandResult Build { get; }

    public IReadOnlyList<string> Output { get; }

    public IReadOnlyList<string> WatchedFiles { get; }

    internal static Consumer New(PackageFixture packages, string folder) => packages.NewConsumer(folder)
        .Write("App.csproj", ProjectFile.Exe(ProjectFile.Reference(packages.Version)))
        .Write("Program.cs", Program)
        .Write("Corpora/News/first.txt", " date 2020-08-17 National-World\n\nFive words are in here.\n");
}
