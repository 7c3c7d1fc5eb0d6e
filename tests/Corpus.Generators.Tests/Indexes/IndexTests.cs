using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Indexes;

/// <summary>Indexes, periods, neighbours and order of a declared schema, as a program sees them: in both storages.</summary>
public class IndexTests
{
    private const string Schema = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Text.Json.Serialization;
        using Corpora;

        namespace App;

        public enum Level { [Label("for all")] Easy = 9, Hard = 7 }

        [Corpus("Authors")]
        public abstract partial class Author : Article
        {
            [ReverseOf(nameof(Story.Author)), JsonIgnore] public virtual IReadOnlyList<Story> Stories => [];
        }

        [Corpus("News")]
        [OrderBy(nameof(Weight), Descending = true), OrderBy(nameof(Title))]
        public abstract partial class Story : Article
        {
            public abstract DateOnly Date { get; }
            public virtual NewsCategory Category => NewsCategory.World;
            [Index] public abstract Level Level { get; }
            [Index] public virtual int? Weight => null;
            [Index, JsonConverter(typeof(ArticleIdJsonConverter<Author>))] public abstract Author Author { get; }
            [Index, Unique] public virtual string? Slug => null;
            [Index] public virtual IReadOnlyList<string> Words => [];
            [Index] public virtual ImmutableArray<Level> Levels => ImmutableArray<Level>.Empty;
            [Index] public virtual bool Featured => false;
            [Index] public virtual decimal Price => 1;
            [Index] public virtual Guid? Key => null;
            [Index] public virtual Version? Since => null;
            [Index] public virtual Uri? Link => null;
            [Index] public virtual TimeOnly? Opens => null;
            [Index] public virtual DateTime? At => null;
            [JsonConverter(typeof(ArticleIdsJsonConverter<Story>))] public virtual IReadOnlyList<Story> Related => [];
        }
        """;

    private const string Program = """
        #pragma warning disable CS1591
        using System;
        using System.Globalization;
        using System.Linq;
        using System.Text;
        using System.Text.Json;
        using Corpora;

        namespace App;

        public static class Program
        {
            public static string Print()
            {
                var text = new StringBuilder();
                text.AppendLine(Ids(News.Articles));
                text.AppendLine("date " + Ids(News.ByDate));
                text.AppendLine("category " + Groups(News.ByCategory, key => key.ToLabel()));
                text.AppendLine("level " + Groups(News.ByLevel, key => key.ToString()));
                text.AppendLine("weight " + Groups(News.ByWeight, key => key.ToString(CultureInfo.InvariantCulture)));
                text.AppendLine("author " + Groups(News.ByAuthor, key => key.Id));
                text.AppendLine("slug " + string.Join(" ", News.BySlug.Select(pair => pair.Key + ":" + pair.Value.Id)));
                text.AppendLine("word " + Groups(News.ByWord, key => key));
                text.AppendLine("levels " + Groups(News.ByLevels, key => key.ToString()));
                text.AppendLine("featured " + Groups(News.ByFeatured, key => key.ToString()));
                text.AppendLine("price " + Groups(News.ByPrice, key => key.ToString(CultureInfo.InvariantCulture)));
                text.AppendLine("key " + Groups(News.ByKey, key => key.ToString()));
                text.AppendLine("since " + Groups(News.BySince, key => key.ToString()));
                text.AppendLine("link " + Groups(News.ByLink, key => key.ToString()));
                text.AppendLine("opens " + Groups(News.ByOpens, key => key.ToString("HH:mm", CultureInfo.InvariantCulture)));
                text.AppendLine("at " + Ids(News.ByAt));
                text.AppendLine("year " + Groups(News.ByYear, key => key.ToString(CultureInfo.InvariantCulture)));
                text.AppendLine("month " + Groups(News.ByMonth, key => key.ToString()));
                text.AppendLine(Ids(News.ByAuthor[Authors.Articles["jane"]]) + "|" + Ids(News.ByAuthor[Authors.Articles["unread"]]));
                text.AppendLine(News.BySlug["s-a"].Id + "|" + News.BySlug.ContainsKey("s-b"));
                foreach (var story in News.ByDate)
                {
                    text.AppendLine($"{story.Previous?.Id} < {story.Id} < {story.Next?.Id}; {story.PreviousInCategory?.Id} < {story.NextInCategory?.Id}; {story.PreviousInLevel?.Id} < {story.NextInLevel?.Id}");
                }

                text.AppendLine(JsonSerializer.Serialize(News.Articles["a"]));
                using var json = JsonDocument.Parse(JsonSerializer.Serialize<object>(News.Articles["b"]));
                text.AppendLine(json.RootElement.GetProperty("Author").GetRawText() + json.RootElement.GetProperty("Related").GetRawText());
                return text.ToString();
            }

            private static string Ids<T>(System.Collections.Generic.IEnumerable<T> articles) where T : Article => string.Join(",", articles.Select(article => article.Id));

            private static string Groups<TKey, T>(ILookup<TKey, T> index, Func<TKey, string> show) where T : Article =>
                string.Join(" ", index.Select(group => show(group.Key) + ":" + Ids(group)));
        }
        """;

    private const string Printed = """
        b,d,c,a
        date c,b,d,a
        category Sport:b World:d,c,a
        level Hard:b,a Easy:d,c
        weight 1:c 5:b,d
        author jane:b,a joe:d,c
        slug s-a:a s-c:c
        word one:a two:d,a
        levels Hard:a Easy:a
        featured False:d,c,a True:b
        price 0.5:c 1:b,d,a
        key 01234567-89ab-cdef-0123-456789abcdef:b,a
        since 1.2:a 1.10:b
        link https://example.org/#x:a https://example.org/#y:b
        opens 08:30:a
        at b,a
        year 2024:c,b,d 2023:a
        month 2024-05:c 2024-02:b,d 2023-12:a
        b,a|
        a|False
        b < c < ; d < ; d < 
        d < b < c;  < ; a < 
        a < d < b; a < c;  < c
         < a < d;  < d;  < b
        {"Id":"a","Title":"Zebra","Date":"2023-12-31","Category":"World","Level":7,"Weight":null,"Author":"jane","Slug":"s-a","Words":["two","one","two"],"Levels":[9,7],"Featured":false,"Price":1.0,"Key":"01234567-89ab-cdef-0123-456789abcdef","Since":"1.2","Link":"https://example.org/#x","Opens":"08:30:00","At":"2024-05-06T08:00:00Z","Related":["b","c"],"Text":"A."}
        "jane"["a"]

        """;

    private static CorpusProject Project(string storage) => CorpusProject.Create()
        .With(storage)
        .AddSource(Schema, "Schema.cs")
        .AddSource(Program, "Program.cs")
        .AddArticle("Authors", "jane.md", "Jane.")
        .AddArticle("Authors", "joe.md", "Joe.")
        .AddArticle("Authors", "unread.md", "Nobody.")
        .AddArticle("News", "a.md", """
            ---
            title: Zebra
            date: 2023-12-31
            level: Hard
            author: jane
            slug: s-a
            words: [two, one, two]
            levels: [for all, Hard]
            price: 1.0
            key: 01234567-89ab-cdef-0123-456789abcdef
            since: 1.2
            link: https://example.org/#x
            opens: 08:30
            at: 2024-05-06T10:00:00+02:00
            related: [b, c]
            ---
            A.
            """)
        .AddArticle("News", "b.md", """
            ---
            title: Ant
            date: 2024-02-29
            category: Sport
            weight: 5
            level: Hard
            author: jane
            featured: true
            key: 01234567-89AB-cdef-0123-456789abcdef
            since: 1.10
            link: https://example.org/#y
            at: 2024-05-06T09:00:00Z
            related: a
            ---
            B.
            """)
        .AddArticle("News", "c.md", """
            ---
            title: Bee
            date: 2024-05-01
            category: World
            weight: 1
            level: for all
            author: joe
            slug: s-c
            price: 0.5
            ---
            C.
            """)
        .AddArticle("News", "d.md", """
            ---
            title: Cat
            date: 2024-02-29
            category: World
            weight: 5
            level: for all
            author: joe
            words: two
            ---
            D.
            """);

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Indexes_order_and_neighbours_are_generated(string storage)
    {
        var run = Generate.Clean(Project(storage));
        using var loaded = run.Load();
        var printed = (string)loaded.Assembly.GetType("App.Program")!.GetMethod("Print")!.Invoke(null, null)!;
        Assert.Equal(Printed, printed, ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("[Index] public virtual double Half => 0.5;", "CORPUS413", 8, 6,
        "[Index] on 'Story.Half' does not support the property's type; expected text, a whole number, a decimal, "
        + "true or false, a date or time, an enum, a Guid, a Version, a Uri, an article, or a list of these")]
    [InlineData("[Index] public virtual string Slug => Id + WordCount;", "CORPUS414", 8, 35,
        "[Index] requires the value of 'Story.Slug' in articles without the key, but its default is not a constant; use a constant "
        + "default, or make it abstract")]
    public void An_impossible_index_is_an_error(string member, string id, int line, int column, string message) =>
        AssertOnly(Wrong("", member), id, line, column, message);

    [Theory]
    [InlineData("[OrderBy(\"Wieght\")]", "public virtual int Weight => 1;", "CORPUS413",
        "[OrderBy] on 'Story' names 'Wieght', which is not a metadata property; did you mean 'Weight'?")]
    [InlineData("[OrderBy(\"Words\")]", "public virtual IReadOnlyList<string> Words => [];", "CORPUS413",
        "[OrderBy] on 'Story' names 'Words', whose values have no order; expected a metadata property that is text, a number, a date, "
        + "true or false, or an enum")]
    [InlineData("[OrderBy(\"Weight\")]", "public virtual int Weight => Id.Length;", "CORPUS414",
        "[OrderBy] requires the value of 'Story.Weight' in articles without the key, but its default is not a constant; use a constant "
        + "default, or make it abstract")]
    public void An_impossible_order_is_an_error(string attribute, string member, string id, string message) =>
        AssertOnly(Wrong(attribute, member), id, 5, 2, message);

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_member_of_the_project_keeps_its_name(string storage)
    {
        var run = Generate.Run(CorpusProject.Create().With(storage)
            .AddSource("""
                #pragma warning disable CS1591
                using System;
                using Corpora;
                namespace App;
                [Corpus("News")]
                public abstract partial class Story : Article
                {
                    public abstract DateOnly Date { get; }
                    public string Next => "mine";
                    [Index] public virtual int Year => 1;
                }
                """)
            .AddArticle("News", "previous.txt", "date 2024-05-06\n\nOne.")
            .AddArticle("News", "b.md", "---\ndate: 2024-05-07\nyear: 7\n---\nTwo."));
        Assert.Equal(["CORPUS205"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Generate.AssertCompilesClean(run);
        using var loaded = run.Load();
        var article = loaded.Article("News", "b");
        Assert.Equal("mine", loaded.Property(article, "Next"));
        Assert.Same(loaded.Article("News", "previous"), loaded.Property(article, "Previous"));
        var corpus = loaded.Assembly.GetType("App.News")!;
        Assert.Equal("LookupIndex`2", corpus.GetProperty("ByYear")!.PropertyType.Name);
        Assert.NotNull(corpus.GetProperty("ByMonth"));
        Assert.NotNull(corpus.GetProperty("ArticlePrevious"));
    }

    private static CorpusProject Wrong(string attribute, string member) => CorpusProject.Create()
        .AddSource($$"""
            #pragma warning disable CS1591
            using System.Collections.Generic;
            using Corpora;
            namespace App;
            {{attribute}} [Corpus("News")]
            public abstract partial class Story : Article
            {
                {{member}}
            }
            """, "Story.cs")
        .AddArticle("News", "a.txt", "Text.");

    private static void AssertOnly(CorpusProject project, string id, int line, int column, string message)
    {
        var diagnostic = Assert.Single(Generate.Run(project).Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal((line, column), (start.Line + 1, start.Character + 1));
    }
}
