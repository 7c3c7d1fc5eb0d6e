using System.Runtime.Loader;
using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Declared;

/// <summary>The types of nested mappings: declaration, values and required keys.</summary>
public class RecordTests
{
    private const string Start = "#pragma warning disable CS1591\nusing System;\nusing System.Collections.Generic;\nusing System.ComponentModel.DataAnnotations;\nusing Corpora;\n";

    /// <summary>Made without nullable annotations: what is a reference there may be anything, and is required all the same.</summary>
    private const string Library = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;

        namespace Shared
        {
            public enum Role { Writer, Editor }

            public class Person
            {
                public Person(string name, Role role = Role.Writer) { Name = name; Role = role; }
                public string Name { get; }
                public Role Role { get; }
                [Range(0, 120)] public int? Age { get; set; }
                public IReadOnlyList<Person> Friends { get; set; } = Array.Empty<Person>();
                internal int Hidden { get; set; }
            }
        }
        """;

    private static readonly Lazy<MetadataReference> SharedAssembly = new(Compile);

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Records_of_another_assembly_are_read(string storage)
    {
        var run = Generate.Clean(CorpusProject.Create().With(storage)
            .AddReference(SharedAssembly.Value)
            .AddSource(Start + """
                namespace App;

                [Corpus("News")]
                public abstract partial class Story : Article
                {
                    public abstract Shared.Person Author { get; }
                    public string Print() => $"{Author.Name} {Author.Role} {Author.Age} {Author.Friends[0].Name} {Author.Friends[0].Friends.Count}";
                }
                """, "Story.cs")
            .AddArticle("News", "a.md", "---\nauthor: { name: Jane, role: Editor, age: 41, friends: [{ name: Joe }] }\n---\nText."));
        using var loaded = run.Load();
        var article = loaded.Article("News", "a");
        Assert.Equal("Jane Editor 41 Joe 0", article.GetType().GetMethod("Print")!.Invoke(article, null));
    }

    /// <summary>The simple names of the two types are the same, and so are the names without the arguments.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Constructed_types_of_one_generic_record_are_different_records(string storage)
    {
        var run = Generate.Clean(CorpusProject.Create().With(storage)
            .WithOption("CorpusEmitsJsonSchema", "true")
            .AddSource(Start + """
                namespace App;

                public record Pair<T>(T First, T Second);

                [Corpus("News")]
                public abstract partial class Story : Article
                {
                    public abstract Pair<int> Size { get; }
                    public abstract Pair<string> Names { get; }
                    public string Print() => $"{Size.First + Size.Second} {Names.First} {Names.Second}";
                }
                """, "Story.cs")
            .AddArticle("News", "a.md", "---\nsize: { first: 1, second: 2 }\nnames: { first: a, second: b }\n---\nText."));
        using var loaded = run.Load();
        var article = loaded.Article("News", "a");
        Assert.Equal("3 a b", article.GetType().GetMethod("Print")!.Invoke(article, null));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Records_of_another_assembly_are_as_strict(string storage) => DiagnosticAssert.SaysOfArticles(
        CorpusProject.Create().With(storage)
            .AddReference(SharedAssembly.Value)
            .AddSource(Start + "namespace App; [Corpus(\"News\")] public abstract partial class Story : Article { public abstract Shared.Person Author { get; } }", "Story.cs")
            .AddArticle("News", "a.md", "---\nauthor:\n  name: Jane\n  role: Edtior\n  age: 121\n  hidden: 1\n  friends:\n    - role: Writer\n---\nText."),
        "Corpora/News/a.md(4,9)-(4,15): error CORPUS221: 'Edtior' is not a label of Role; did you mean 'Editor'? (known: 'Writer', 'Editor')",
        "Corpora/News/a.md(5,8)-(5,11): error CORPUS225: '121' is out of range; 'Person.Age' must be from 0 to 120",
        "Corpora/News/a.md(6,3)-(6,9): error CORPUS223: 'hidden' is not a key of 'Person'",
        "Corpora/News/a.md(8,7)-(8,19): error CORPUS222: The key 'name' is missing; 'Person.Name' is required and expects text");

    /// <summary>Without annotations a reference that an article has to have is text; what is null by default may be left empty.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Code_without_nullable_annotations_is_read(string storage)
    {
        var project = CorpusProject.Create().With(storage).AddSource(
            "#nullable disable\n" + Start + """
            namespace App;

            public record Person(string Name, string Mail = null);

            [Corpus("News")]
            public abstract partial class Story : Article
            {
                public abstract string Author { get; }
                public virtual string Subtitle => null;
                public virtual Person Editor => null;
                public virtual IReadOnlyList<string> Words => null;
            }
            """, "Story.cs");
        var run = Generate.Clean(project.AddArticle("News", "a.md", "---\nauthor: Jane\nsubtitle:\neditor: { name: Ed, mail: ~ }\n---\nText."));
        using var loaded = run.Load();
        Assert.Null(loaded.Property(loaded.Article("News", "a"), "Subtitle"));
        Assert.Equal("Person { Name = Ed, Mail =  }", loaded.Property(loaded.Article("News", "a"), "Editor")!.ToString());

        DiagnosticAssert.SaysOfArticles(
            project.AddArticle("News", "b.md", "---\nauthor: ~\n---\nText."),
            "Corpora/News/b.md(2,9)-(2,10): error CORPUS220: 'author' is null; 'Story.Author' expects text");
    }

    /// <summary>With <c>_</c> instead of the characters that an identifier cannot contain, their names are the same.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Records_with_similar_names_are_different_records(string storage)
    {
        var run = Generate.Clean(CorpusProject.Create().With(storage)
            .WithOption("CorpusEmitsJsonSchema", "true")
            .AddSource(Start + """
                namespace App;

                public record A(A.B? Inner) { public record B(int Nested); }
                public record A_B(int Plain);
                public record A_B_2(int Second);
                public record Größe(int Size);
                public record Grüße(int Greetings);

                [Corpus("News")]
                public abstract partial class Story : Article
                {
                    public abstract A.B One { get; }
                    public abstract A_B Two { get; }
                    public abstract A_B_2 Three { get; }
                    public abstract Größe Four { get; }
                    public abstract Grüße Five { get; }
                    public string Print() => $"{One.Nested} {Two.Plain} {Three.Second} {Four.Size} {Five.Greetings}";
                }
                """, "Story.cs")
            .AddArticle(
                "News",
                "a.md",
                "---\none: { nested: 1 }\ntwo: { plain: 2 }\nthree: { second: 3 }\nfour: { size: 4 }\nfive: { greetings: 5 }\n---\nText."));
        using var loaded = run.Load();
        var article = loaded.Article("News", "a");
        Assert.Equal("1 2 3 4 5", article.GetType().GetMethod("Print")!.Invoke(article, null));
        var schema = run.Sources["App.News.schema.json.g.cs"];
        Assert.All(
            ["App.A.B", "App.A_B", "App.A_B_2", "App.Gr__e", "App.Gr__e_2"],
            name => Assert.Contains($"\"{name}\": {{", schema, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Recursive_records_are_read(string storage)
    {
        var run = Generate.Clean(CorpusProject.Create().With(storage).AddSource(Start + """
            namespace App;

            public record Section(string Name, Section? Next = null, IReadOnlyList<Section>? Parts = null);

            public record Left(Right? Right);

            public record Right(Left? Left);

            [Corpus("News")]
            public abstract partial class Story : Article
            {
                public abstract Section Top { get; }
                public virtual Left? Both => null;
                public string Print() => $"{Top.Next!.Next!.Name} {Top.Parts![1].Parts![0].Name} {Both!.Right!.Left!.Right is null}";
            }
            """, "Story.cs")
            .AddArticle("News", "a.md", """
                ---
                top:
                  name: one
                  next: { name: two, next: { name: three } }
                  parts: [{ name: x }, { name: y, parts: [{ name: z }] }]
                both: { right: { left: { right: ~ } } }
                ---
                Text.
                """));
        using var loaded = run.Load();
        var article = loaded.Article("News", "a");
        Assert.Equal("three z True", article.GetType().GetMethod("Print")!.Invoke(article, null));
    }

    /// <summary>At the mapping that lacks it, however deep.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_missing_key_of_a_record_is_an_error_at_its_mapping(string storage) => DiagnosticAssert.SaysOfArticles(
        CorpusProject.Create().With(storage).AddSource(Start + """
            namespace App;

            public class Place
            {
                public required string City { get; init; }
                public required Point Where { get; init; }
            }

            public record struct Point(double X, double Y);

            [Corpus("News")]
            public abstract partial class Story : Article
            {
                public abstract Place Place { get; }
                public virtual IReadOnlyDictionary<string, Place> Places => new Dictionary<string, Place>();
            }
            """, "Story.cs")
            .AddArticle("News", "a.md", "---\nplace:\n  city: Utrecht\n  where:\n    x: 1\n---\nText.")
            .AddArticle("News", "b.md", "---\nplace: { city: Utrecht, where: { x: 1, y: 2, z: 3 } }\nplaces:\n  there: { where: { x: 1, y: no } }\n---\nText."),
        "Corpora/News/a.md(5,5)-(5,9): error CORPUS222: The key 'y' is missing; 'Point.Y' is required and expects a number",
        "Corpora/News/b.md(2,46)-(2,47): error CORPUS223: 'z' is not a key of 'Point'",
        "Corpora/News/b.md(4,10)-(4,36): error CORPUS222: The key 'city' is missing; 'Place.City' is required and expects text",
        "Corpora/News/b.md(4,30)-(4,32): error CORPUS220: 'y' is 'no'; 'Point.Y' expects a number");

    /// <summary>An attribute applies to the property, or to the parameter of the primary constructor.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Constraints_of_records_are_checked(string storage) => DiagnosticAssert.SaysOfArticles(
        CorpusProject.Create().With(storage).AddSource(Start + """
            namespace App;

            public record Person([property: StringLength(3)] string Name, [Range(0, 120)] int Age)
            {
                [EmailAddress] public string? Mail { get; init; }
                [MaxLength(1)] public IReadOnlyList<string> Roles { get; init; } = [];
            }

            [Corpus("News")]
            public abstract partial class Story : Article
            {
                public abstract IReadOnlyList<Person> By { get; }
            }
            """, "Story.cs")
            .AddArticle("News", "a.md", "---\nby:\n  - { name: Jane, age: 121 }\n  - { name: Joe, age: 1, mail: joe, roles: [a, b] }\n---\nText."),
        "Corpora/News/a.md(3,13)-(3,17): error CORPUS226: 'Jane' has 4 characters; 'Person.Name' must have at most 3 characters",
        "Corpora/News/a.md(3,24)-(3,27): error CORPUS225: '121' is out of range; 'Person.Age' must be from 0 to 120",
        "Corpora/News/a.md(4,32)-(4,35): error CORPUS227: 'joe' does not match the format of 'Person.Mail'; expected an e-mail address (name@host)",
        "Corpora/News/a.md(4,44)-(4,50): error CORPUS226: 'roles' has 2 items; 'Person.Roles' must have at most 1 item");

    /// <summary>Types that show their way to parse only as an interface, or not even as one of theirs.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Types_with_a_Parse_method_are_read(string storage)
    {
        var run = Generate.Clean(CorpusProject.Create().With(storage).AddSource(Start + """
            namespace App;

            public readonly record struct Celsius(int Degrees) : IParsable<Celsius>
            {
                static Celsius IParsable<Celsius>.Parse(string s, IFormatProvider? provider) => new(int.Parse(s, provider));
                static bool IParsable<Celsius>.TryParse(string? s, IFormatProvider? provider, out Celsius result) => throw new NotSupportedException();
            }

            [Corpus("News")]
            public abstract partial class Story : Article
            {
                public abstract char Mark { get; }
                public abstract System.Net.IPAddress Host { get; }
                public abstract System.Numerics.BigInteger Big { get; }
                public abstract Int128 Wide { get; }
                public abstract Celsius Heat { get; }
                public virtual Celsius? Cold => null;
                public abstract IReadOnlyList<char> Marks { get; }
                public string Print() => FormattableString.Invariant($"{Mark} {Host} {Big} {Wide} {Heat.Degrees} {Cold?.Degrees} {Marks[1]} {Marks.Count}");
            }
            """, "Story.cs")
            .AddArticle("News", "a.md", "---\nmark: x\nhost: 192.0.2.1\nbig: 123456789012345678901234567890\nwide: -5\nheat: 21\ncold: -3\nmarks: [a, \" \"]\n---\nText."));
        using var loaded = run.Load();
        var article = loaded.Article("News", "a");
        Assert.Equal("x 192.0.2.1 123456789012345678901234567890 -5 21 -3   2", article.GetType().GetMethod("Print")!.Invoke(article, null));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_single_value_is_a_list_of_one(string storage)
    {
        var run = Generate.Clean(CorpusProject.Create().With(storage).AddSource(Start + """
            namespace App;

            public enum Level { Easy, Hard }

            public record Person(string Name);

            [Corpus("News")]
            public abstract partial class Story : Article
            {
                public abstract IReadOnlyList<int> Numbers { get; }
                public abstract System.Collections.Immutable.ImmutableArray<DateOnly> Days { get; }
                public abstract Level[] Levels { get; }
                public abstract IReadOnlyList<Person> People { get; }
                public abstract IReadOnlyList<Story> Related { get; }
                public string Print() => $"{Numbers[0]} {Numbers.Count} {Days[0].Year} {Days.Length} {Levels[0]} {Levels.Length} {People[0].Name} {People.Count} {Related[0].Id} {Related.Count}";
            }
            """, "Story.cs")
            .AddArticle("News", "a.md", "---\nnumbers: 7\ndays: 2024-05-06\nlevels: Hard\npeople: { name: Jane }\nrelated: a\n---\nText."));
        using var loaded = run.Load();
        var article = loaded.Article("News", "a");
        Assert.Equal("7 1 2024 1 Hard 1 Jane 1 a 1", article.GetType().GetMethod("Print")!.Invoke(article, null));
    }

    /// <summary>In the test's own context, where the project's assembly finds it.</summary>
    private static MetadataReference Compile()
    {
        using var pack = new MemoryStream();
        var result = CSharpCompilation.Create(
            "Shared",
            [CSharpSyntaxTree.ParseText(Library)],
            CorpusProject.Create().Run().Compilation.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(pack);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        pack.Position = 0;
        AssemblyLoadContext.Default.LoadFromStream(pack);
        return MetadataReference.CreateFromImage(pack.ToArray());
    }
}
