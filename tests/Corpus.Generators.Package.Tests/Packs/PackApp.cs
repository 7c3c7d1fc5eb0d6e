using Corpus.Generators.Package.Tests.Consumers;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Packs;

/// <summary>A program over a corpus that is stored as a pack. Its code says nothing of the storage.</summary>
internal static class PackApp
{
    private const string Program =
        """
        using App;

        foreach (var article in News.Articles)
        {
            Console.WriteLine($"{article.Id}: {article.Date:yyyy-MM-dd}, {article.Category.ToLabel()}, {article.WordCount}, {article.Paragraphs.Count}");
            if (article.Id == "used")
            {
                Console.WriteLine(article.Text);
            }
        }

        var rich = News.Articles.First(article => article.Title is not null);
        Console.WriteLine($"{rich.Title}; {string.Join(',', rich.Tags!)}; {rich.Author!.Name} {rich.Author.Url}; {rich.At:O}; {rich.Rating}; {rich.Path}");
        Console.WriteLine(News.Used.Lead);
        Console.WriteLine(News.Articles.TryGet("missing", out _));
        Console.WriteLine(News.ByCategory[NewsCategory.NationalWorld].Count);
        Console.WriteLine(News.ByDate.Between(new DateOnly(2019, 1, 1), new DateOnly(2020, 12, 31))[0].Id);
        """;

    private const string Rich =
        """
        ---
        title: A rich one
        date: 2019-01-01
        category: Local
        tags: [C#, C++]
        author: { name: Jané, url: "https://example.org/j" }
        at: 2036-05-04T03:02:01.5+02:00
        rating: 4.25
        ---
        Rich text.
        """;

    public static readonly string[] Output =
    [
        "plain: 2021-05-06, Local, 5, 1",
        "used: 2020-08-17, National-World, 5, 1",
        "The used article's own words.",
        "rich: 2019-01-01, Local, 2, 1",
        "A rich one; CSharp,CPlusPlus; Jané https://example.org/j; 2036-05-04T03:02:01.5000000+02:00; 4.25; Corpora/News/rich.md",
        "The used article's own words.",
        "False",
        "1",
        "used",
    ];

    public static Consumer New(PackageFixture packages, string folder, string framework = "<TargetFramework>net10.0</TargetFramework>") => packages
        .NewConsumer("pack/" + folder)
        .Write("App.csproj", ProjectFile.Exe(
            ProjectFile.Reference(packages.Version),
            $"{framework}<InvariantGlobalization>true</InvariantGlobalization><CorpusStorage Condition=\"'$(CorpusStorage)' == ''\">Packed</CorpusStorage>"))
        .Write("Program.cs", Program)
        .Write("Corpora/News/used.txt", " date 2020-08-17 National-World\n\nThe used article's own words.\n")
        .Write("Corpora/News/plain.txt", " date 2021-05-06 Local\n\nWords of the plain article.\n")
        .Write("Corpora/News/rich.md", Rich);
}
