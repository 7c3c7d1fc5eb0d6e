using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Declared;

/// <summary>The values of declared properties that need care: defaults, nulls, and values that are written in several ways.</summary>
public class DeclaredValueTests
{
    private const string Start = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using Corpora;

        namespace App;


        """;

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_missing_member_of_a_record_has_its_default(string storage)
    {
        using var loaded = Load(
            storage,
            """
            public enum L : byte { A, B = 5 }

            public record struct Money(int Amount);

            public record Rec(
                string Name, L One = L.B, L? Two = L.B, L Three = (L)9, char Four = 'x', byte Five = 5, DateOnly Six = default,
                Guid Seven = default, Half Eight = default, ImmutableArray<int> Nine = default, Money Ten = default, Money? Eleven = null,
                short Twelve = -1, float Thirteen = 0.1f, double Fourteen = double.NaN, decimal Fifteen = -1.10m, ulong Sixteen = ulong.MaxValue,
                string Seventeen = "a\"b", long Eighteen = long.MinValue, L Nineteen = default, NewsMood Twenty = NewsMood.Calm,
                NewsMood? TwentyOne = null)
            {
                public L? Init { get; init; } = L.B;
                public string? Text { get; init; } = "text";
                public int? Number { get; set; } = 3;
                public IReadOnlyList<int>? List { get; init; } = [1];
            }

            public class Made
            {
                public Made() => Kind = L.B;
                public L? Kind { get; set; }
            }

            [Corpus("News")]
            public abstract partial class Story : Article
            {
                public abstract Rec Rec { get; }
                public abstract Made Made { get; }
                public virtual NewsMood? Mood => null;
            }
            """,
            project => project.WithOption("CorpusTaxonomies", "mood,twenty,twentyOne"),
            ("a.md", "rec: { name: n }\nmade: {}"),
            ("b.md", "rec: { name: n, twenty: calm }\nmade: { kind: A }\nmood: calm"));
        Assert.Equal(
            "{Eight=0, Eighteen=-9223372036854775808, Eleven=null, Fifteen=-1.10, Five=5, Four=x, Fourteen=NaN, Init=B, List=[1], Name=n, "
            + "Nine=default, Nineteen=A, Number=3, One=B, Seven=00000000-0000-0000-0000-000000000000, Seventeen=a\"b, Six=0001-01-01, "
            + "Sixteen=18446744073709551615, Ten={Amount=0}, Text=text, Thirteen=0.1, Three=9, Twelve=-1, Twenty=Calm, TwentyOne=null, Two=B}",
            Show(loaded, "a", "Rec"));
        Assert.Equal("{Kind=B}", Show(loaded, "a", "Made"));
        Assert.Equal("{Kind=A}", Show(loaded, "b", "Made"));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_nullable_enum_with_the_default_null_has_no_value(string storage)
    {
        using var loaded = Load(
            storage,
            """
            public enum Level { A, B }

            [Corpus("News"), OrderBy(nameof(Level))]
            public abstract partial class Story : Article
            {
                [Index] public virtual Level? Level => null;
                [Unique] public virtual Level? Only => null;
                public string Found() => string.Join(" ", System.Linq.Enumerable.Select(News.ByLevel, group => $"{group.Key}={System.Linq.Enumerable.Count(group)}"));
                public string Order() => string.Join(" ", System.Linq.Enumerable.Select(News.Articles, article => article.Id));
            }
            """,
            project => project,
            ("a.md", "level: ~"),
            ("b.md", "level: B\nonly: A"));
        Assert.Equal("null", Show(loaded, "a", "Level"));
        var article = loaded.Article("News", "a");
        Assert.Equal("B=1", article.GetType().GetMethod("Found")!.Invoke(article, null));
        Assert.Equal("b a", article.GetType().GetMethod("Order")!.Invoke(article, null));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_generated_enum_or_class_can_be_in_a_record(string storage)
    {
        using var loaded = Load(
            storage,
            """
            public record Meta(NewsCategory Category, int Rank, IReadOnlyList<NewsTag> Tags, HelpArticle? Help = null);

            [Corpus("News")]
            public abstract partial class Story : Article
            {
                public abstract Meta Meta { get; }
                public abstract NewsCategory Category { get; }
                public virtual IReadOnlyDictionary<string, Meta>? More => null;
            }
            """,
            project => project.AddArticle("Help", "guide.md", "Text."),
            ("a.md", "category: world\nmeta: { category: sport, rank: 1, tags: one, help: guide }"),
            ("b.md", "category: home\nmeta: { category: world, rank: 2, tags: [two, one] }\nmore: { k: { category: art, rank: 3, tags: [] } }"));
        Assert.Equal("{Category=Sport, Help=guide, Rank=1, Tags=[One]}", Show(loaded, "a", "Meta"));
        Assert.Equal("{k: {Category=Art, Help=null, Rank=3, Tags=[]}}", Show(loaded, "b", "More"));
        Assert.Equal(["Art", "Home", "Sport", "World"], loaded.Assembly.GetType("App.NewsCategory")!.GetEnumNames().Order());
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_title_has_its_own_key(string storage)
    {
        const string Own = """
            [Corpus("News")]
            public abstract partial class Story : Article
            {
                [Metadata("headline")] public abstract override string Title { get; }
            }
            """;
        using (var loaded = Load(storage, Own, project => project, ("a.md", "headline: The headline")))
        {
            Assert.Equal("The headline", Show(loaded, "a", "Title"));
        }

        const string Optional = """
            [Corpus("News")]
            public abstract partial class Story : Article
            {
                [Metadata("headline")] public override string Title => "None";
            }
            """;
        using (var loaded = Load(storage, Optional, project => project, ("a.md", "headline: The headline"), ("b.md", "")))
        {
            Assert.Equal("The headline", Show(loaded, "a", "Title"));
            Assert.Equal("None", Show(loaded, "b", "Title"));
        }
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_null_title_is_null_although_there_is_a_heading(string storage)
    {
        const string Schema = """
            [Corpus("News")]
            public abstract partial class Story : Article
            {
                public abstract override string? Title { get; }
            }
            """;
        using var loaded = Load(
            storage, Schema, project => project, ("a.md", "title: ~"), ("b.md", "title: Own"), ("c.md", "# no key"));
        Assert.Equal("null", Show(loaded, "a", "Title"));
        Assert.Equal("Own", Show(loaded, "b", "Title"));
        Assert.Equal("Heading", Show(loaded, "c", "Title"));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void An_empty_mapping_is_an_object(string storage)
    {
        var run = Generate.Run(CorpusProject.Create().With(storage)
            .AddArticle("News", "a.md", "---\nrecord: { x: ~ }\n---\nText.")
            .AddArticle("News", "b.md", "Text."));
        using var loaded = run.Load();
        Assert.Equal("{}", ShownValue.Of(loaded.Property(loaded.Article("News", "a"), "Record")));
        Assert.Null(loaded.Property(loaded.Article("News", "b"), "Record"));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Two_names_of_one_number_are_one_key_of_an_index(string storage)
    {
        using var loaded = Load(
            storage,
            """
            public enum Level { Low = 1, Small = 1, High }

            [Corpus("News")]
            public abstract partial class Story : Article
            {
                [Index] public abstract Level Level { get; }
                public string Found() => string.Join(" ", System.Linq.Enumerable.Select(News.ByLevel, group => $"{(int)group.Key}={System.Linq.Enumerable.Count(group)}"));
            }
            """,
            project => project,
            ("a.md", "level: Low"),
            ("b.md", "level: Small"),
            ("c.md", "level: High"));
        var article = loaded.Article("News", "a");
        Assert.Equal("1=2 2=1", article.GetType().GetMethod("Found")!.Invoke(article, null));
    }

    /// <summary>The values that an index cannot tell apart are not unique, however they are written.</summary>
    [Theory]
    [InlineData("Uri", "http://example.org", "http://EXAMPLE.org/")]
    [InlineData("Version", "\"1.0\"", "\"1.00\"")]
    [InlineData("DateTimeOffset", "2026-05-04T10:00:00Z", "2026-05-04T12:00:00+02:00")]
    [InlineData("Level", "Low", "Small")]
    [InlineData("decimal", "1.0", "1.00")]
    [InlineData("Guid", "0f8fad5b-d9cb-469f-a165-70867728950e", "0F8FAD5B-D9CB-469F-A165-70867728950E")]
    public void Two_spellings_of_a_value_are_not_unique(string type, string first, string second) => DiagnosticAssert.SaysOfArticles(
        Project(
            Storages.Source,
            $$"""
            public enum Level { Low = 1, Small = 1 }

            [Corpus("News")]
            public abstract partial class Story : Article
            {
                [Index, Unique] public abstract {{type}} Site { get; }
            }
            """,
            ("a.md", "site: " + first),
            ("b.md", "site: " + second)),
        $"Corpora/News/b.md(2,7)-(2,{7 + second.Length}): error CORPUS229: '{second.Trim('"')}' is also the 'site' of "
        + "'Corpora/News/a.md'; 'Story.Site' must be unique");

    /// <summary>An assembly has room for eight million characters of string literals, so that many keys are one UTF-8 literal.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Many_long_keys_of_an_index_are_no_string_literals(string storage)
    {
        var name = new string('é', 900);
        var articles = Enumerable.Range(0, 20)
            .Select(number => ($"{number}.md", $"slug: \"{name}{number}\"\nsite: https://example.org/{new string('a', 900)}{number}"))
            .ToArray();
        var run = Generate.Run(Project(
            storage,
            """
            [Corpus("News")]
            public abstract partial class Story : Article
            {
                [Index, Unique] public abstract string Slug { get; }
                [Index] public abstract Uri Site { get; }
                public string Found() => News.BySlug[Slug].Id + System.Linq.Enumerable.Single(News.BySite[Site]).Id;
            }
            """,
            articles));
        Generate.AssertCompilesClean(run);
        Assert.Equal(2, run.Sources["App.News.g.cs"].Split("SplitTexts(").Length - 1);
        using var loaded = run.Load();
        var article = loaded.Article("News", "7");
        Assert.Equal("77", article.GetType().GetMethod("Found")!.Invoke(article, null));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_unique_list_can_be_empty_by_default(string storage)
    {
        using var loaded = Load(
            storage,
            """
            [Corpus("News")]
            public abstract partial class Story : Article
            {
                [Unique] public virtual IReadOnlyList<string> Aliases => [];
            }
            """,
            project => project,
            ("a.md", "aliases: [x, y]"),
            ("b.md", ""),
            ("c.md", ""));
        Assert.Equal("[x, y]", Show(loaded, "a", "Aliases"));
        Assert.Equal("[]", Show(loaded, "b", "Aliases"));
    }

    private static string Show(LoadedCorpus loaded, string id, string property) =>
        ShownValue.Of(loaded.Property(loaded.Article("News", id), property));

    private static CorpusProject Project(string storage, string schema, params (string File, string Header)[] articles) => articles.Aggregate(
        CorpusProject.Create().With(storage).AddSource(Start + schema, "Story.cs"),
        (project, article) => project.AddArticle("News", article.File, article.Header switch
        {
            "" => "Text.",
            "# no key" => "# Heading\n\nText.",
            var header => $"---\n{header}\n---\n# Heading\n\nText.",
        }));

    private static LoadedCorpus Load(
        string storage, string schema, Func<CorpusProject, CorpusProject> configure, params (string File, string Header)[] articles)
    {
        var run = Generate.Run(configure(Project(storage, schema, articles)));
        Assert.Empty(run.Diagnostics.Where(diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning));
        Generate.AssertCompilesClean(run);
        return run.Load();
    }
}
