using System.Runtime.InteropServices;
using Corpus.Generators.Package.Tests.Consumers;
using Corpus.Generators.Package.Tests.Packages;
using Corpus.Generators.Package.Tests.Publishing;

namespace Corpus.Generators.Package.Tests.Declared;

/// <summary>A project that writes its schemas itself: one corpus in C# source, the other a pack, and each refers to the other.</summary>
[Collection(PackageTests.Name)]
public sealed class DeclaredTests(PackageFixture packages)
{
    private const string Schemas =
        """
        using System.ComponentModel.DataAnnotations;
        using Corpora;

        namespace App;

        public enum Section { World, [Label("Food and Drink")] FoodAndDrink }

        public record Person(string Name, int Age = 30);

        [Corpus("News")]
        public abstract partial class Story : Article
        {
            public abstract DateOnly Date { get; }
            public abstract Section Section { get; }
            [Index] public abstract Author Author { get; }
            [Index, Range(1, 9)] public virtual int Priority => 3;
            public virtual Person? Editor => null;
            public virtual Int128 Large => 0;
            public virtual IReadOnlyList<Story> Related => [];
            public virtual IReadOnlyDictionary<string, decimal> Scores => new Dictionary<string, decimal>();
        }

        [Corpus("Authors")]
        public abstract partial class Author : Article
        {
            [Unique, Index] public abstract override string Title { get; }
            public virtual Person? Agent => null;
            [ReverseOf(nameof(Story.Author))] public virtual IReadOnlyList<Story> Stories => [];
        }
        """;

    private const string Program =
        """
        using App;

        foreach (var story in News.Articles)
        {
            Console.WriteLine($"{story.Id}: {story.Date:yyyy-MM-dd}, {story.Section}, {story.Author.Title}, {story.Priority}, {story.Editor}, {story.Large}");
            Console.WriteLine($"{string.Join(',', story.Related.Select(other => other.Id))}; {string.Join(',', story.Scores)}");
        }

        Console.WriteLine(string.Join(',', Authors.Jane.Stories.Select(story => story.Id)) + "; " + Authors.Jane.Agent);
        Console.WriteLine(ReferenceEquals(News.Tea.Author, Authors.Articles["jane"]));
        Console.WriteLine($"{News.ByPriority[9].Single().Id} {News.ByAuthor[Authors.Jane].Count()} {Authors.ByTitle["Jane"].Id} {News.ByYear[2026].Count()}");
        Console.WriteLine($"{News.Tea.Previous?.Id} {News.Tea.Next?.Id ?? "none"}");
        """;

    private static readonly string[] Printed =
    [
        "tea: 2026-02-21, FoodAndDrink, Jane, 9, Person { Name = Ed, Age = 30 }, 170141183460469231731687303715884105727",
        "ferry; [taste, 4.5]",
        "ferry: 2026-02-20, World, Jane, 3, , 0",
        "; ",
        "tea,ferry; Person { Name = Al, Age = 41 }",
        "True",
        "tea 2 jane 2",
        "ferry none",
    ];

    [SkippableFact]
    public void A_native_program_reads_what_the_files_hold()
    {
        Skip.If(!NativeLinker.IsInstalled, "NativeAOT needs a linker");
        var app = NewApp("native");

        var publish = app.Publish(RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true", "-p:TreatWarningsAsErrors=true").Succeeded();

        Assert.False(publish.HasWarnings(), publish.Output);
        Assert.Equal(Printed, app.RunPublished());
    }

    [Fact]
    public void A_mistake_is_an_error_of_the_build_at_its_place()
    {
        var app = NewApp("mistake").Write("Corpora/News/late.md", "---\ndate: 2026-02-20\nsection: Wrold\nauthor: jnae\nprioritty: 1\npriority: 10\n---\nLate.\n");

        var build = app.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("late.md(3,10): error CORPUS221: 'Wrold' is not a label of Section; did you mean 'World'?", build.Output, StringComparison.Ordinal);
        Assert.Contains("late.md(4,9): error CORPUS224: 'jnae' is not the id of an article in 'Authors'", build.Output, StringComparison.Ordinal);
        Assert.Contains("late.md(5,1): error CORPUS223: 'prioritty' is not a key of 'Story'; did you mean 'priority'?", build.Output, StringComparison.Ordinal);
        Assert.Contains("late.md(6,11): error CORPUS225: '10' is out of range; 'Story.Priority' must be from 1 to 9", build.Output, StringComparison.Ordinal);
    }

    private Consumer NewApp(string folder) => packages.NewConsumer("declared/" + folder)
        .Write("App.csproj", ProjectFile.Exe(
            ProjectFile.Reference(packages.Version) + """<AdditionalFiles Update="Corpora/Authors/**/*.md" CorpusStorage="Packed" />""",
            "<TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization>"))
        .Write("Schemas.cs", Schemas)
        .Write("Program.cs", Program)
        .Write(
            "Corpora/News/tea.md",
            """
            ---
            date: 2026-02-21
            section: Food and Drink
            author: jane
            priority: 9
            editor: { name: Ed }
            large: 170141183460469231731687303715884105727
            related: [ferry]
            scores: { taste: 4.5 }
            ---
            Tea.
            """)
        .Write("Corpora/News/ferry.md", "---\ndate: 2026-02-20\nsection: World\nauthor: jane\n---\nLate.\n")
        .Write("Corpora/Authors/jane.md", "---\ntitle: Jane\nagent: { name: Al, age: 41 }\n---\nShe writes.\n");
}
