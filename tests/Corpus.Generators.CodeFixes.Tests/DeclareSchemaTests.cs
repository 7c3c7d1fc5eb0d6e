using Corpora.Testing;
using Corpus.Generators.CodeFixes.Tests.Editing;

namespace Corpus.Generators.CodeFixes.Tests;

/// <summary>The refactoring that declares an inferred schema: the same articles, the same values, and nothing else to change.</summary>
public class DeclareSchemaTests
{
    private static readonly (string Name, string Text)[] Articles =
    [
        ("a.md", """
            ---
            title: All of it
            date: 2024-05-06
            at: 2024-05-06T10:00:00Z
            category: World News
            tags: [red, blue]
            author: Jane
            Reading_level: 2.5
            pages: 3
            size: 12345678901
            featured: true
            link: https://example.org/
            empty:
            matrix: [[1, 2], [3]]
            editor: { name: Ed, born: 1970-01-01, "e-mail": ed@example.org, nothing: ~ }
            parts: [{ of: x }, { of: y, page: 4 }]
            class: first
            ---
            Text of a.
            """),
        ("b.md", """
            ---
            title: Less
            date: 2024-05-07
            category: Sport
            editor: { name: Di }
            matrix: []
            parts: []
            Reading_level: 1
            class: second
            ---
            Text of b.
            """),
    ];

    private const string Program = """
        using System;
        using System.Linq;

        namespace App;

        /// <summary>Prints.</summary>
        public static class Program
        {
            /// <summary>Every value of every article.</summary>
            public static string Print() => "In the world: "
                + string.Join("\n", News.ByCategory[NewsCategory.WorldNews].Select(article => article.Id))
                + string.Join("\n", News.Articles.Select(article => FormattableString.Invariant(
                    $"{article.Title}|{article.Date:O}|{article.At:O}|{article.Category.ToLabel()}|{article.Author}|{article.ReadingLevel}|{article.Pages}|{article.Size}|{article.Featured}|{article.Link}")
                    + FormattableString.Invariant($"|{article.Tags?.Count}|{article.Matrix.Count}|{article.Editor.Name}|{article.Editor.Born:O}|{article.Editor.EMail}|{string.Join(',', article.Parts.Select(part => part.Of + part.Page))}|{article.Class}")));
        }
        """;

    [Theory]
    [InlineData("Source", "News.Articles")]
    [InlineData("Source", "NewsArticle First")]
    [InlineData("Packed", "News.Articles")]
    public async Task Every_article_reads_the_same(string storage, string word)
    {
        var editor = Open().WithSource("Program.cs", Program).WithSource("Use.cs", "namespace App; internal static class Use { static NewsArticle First => News.Articles[0]; }");
        var action = Assert.Single(await editor.RefactoringsAt("Use.cs", word));
        Assert.Equal("Declare the schema of 'News' as 'NewsArticle'", action.Title);

        var declared = await editor.Apply(action);
        Assert.Empty(await declared.Errors());
        Assert.Empty(await declared.Says());
        Assert.Empty(await declared.RefactoringsAt("Use.cs", word));

        var project = Articles
            .Aggregate(CorpusProject.Create(), (all, article) => all.AddArticle("News", article.Name, article.Text))
            .WithOption("CorpusStorage", storage)
            .AddSource(Program);
        Assert.Equal(Print(project), Print(project.AddSource(declared.Source("NewsArticle.cs"))));
    }

    [Fact]
    public async Task The_schema_is_ordinary_code()
    {
        var editor = Open().WithSource("Use.cs", "namespace App; internal static class Use { static object First => News.Articles[0]; }");
        var declared = await editor.Apply(Assert.Single(await editor.RefactoringsAt("Use.cs", "News")));
        Assert.Equal(Expected, declared.Source("NewsArticle.cs"));
    }

    [Fact]
    public async Task Names_of_the_project_that_hide_others_are_written_in_full()
    {
        var editor = Open()
            .WithSource("Uri.cs", "namespace App { internal class Uri { } internal class Article { } }")
            .WithSource("Use.cs", "namespace App { internal static class Use { static object First => News.Articles[0]; } }");
        var declared = await editor.Apply(Assert.Single(await editor.RefactoringsAt("Use.cs", "News")));
        Assert.Contains("public virtual global::System.Uri? Link => null;", declared.Source("NewsArticle.cs"), StringComparison.Ordinal);
        Assert.Contains("class NewsArticle : global::Corpora.Article", declared.Source("NewsArticle.cs"), StringComparison.Ordinal);
        Assert.Empty(await declared.Errors());
    }

    [Fact]
    public async Task A_file_keeps_its_line_ends_and_a_taken_name_is_not_taken_again()
    {
        var editor = Open()
            .WithSource("NewsArticle.cs", "namespace App { public partial class NewsArticle { internal int Twice => 2 * WordCount; } }")
            .WithSource("Use.cs", "namespace App\r\n{ internal static class Use { static object First => News.Articles[0]; } }");
        var declared = await editor.Apply(Assert.Single(await editor.RefactoringsAt("Use.cs", "News")));
        Assert.Contains("\r\n", declared.Source("NewsArticle2.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("\n", declared.Source("NewsArticle2.cs").Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(await declared.Errors());
    }

    [Theory]
    [InlineData("Use")]
    [InlineData("class")]
    [InlineData("string")]
    [InlineData("Missing")]
    [InlineData("Articles")]
    public async Task It_is_not_offered_at(string word) => Assert.Empty(await Open()
        .WithSource("Use.cs", "namespace App; internal static class Use { static object First => News.Articles[0]; Missing Second; string x;")
        .RefactoringsAt("Use.cs", word));

    private const string Expected = """
        using System;
        using System.Collections.Generic;
        using Corpora;

        namespace App;

        /// <summary>An article of <see cref="News" />.</summary>
        [Corpus("News")]
        public abstract partial class NewsArticle : Article
        {
            /// <summary>The metadata <c>at</c>; <see langword="null" /> if an article does not have it.</summary>
            public virtual DateTimeOffset? At => null;

            /// <summary>The metadata <c>author</c>; <see langword="null" /> if an article does not have it.</summary>
            public virtual string? Author => null;

            /// <summary>The metadata <c>category</c>, which every article has.</summary>
            public abstract NewsCategory Category { get; }

            /// <summary>The metadata <c>class</c>, which every article has.</summary>
            public abstract string Class { get; }

            /// <summary>The metadata <c>date</c>, which every article has.</summary>
            public abstract DateOnly Date { get; }

            /// <summary>The metadata <c>editor</c>, which every article has.</summary>
            public abstract NewsEditor Editor { get; }

            /// <summary>The metadata <c>empty</c>; <see langword="null" /> if an article does not have it.</summary>
            public virtual string? Empty => null;

            /// <summary>The metadata <c>featured</c>; <see langword="null" /> if an article does not have it.</summary>
            public virtual bool? Featured => null;

            /// <summary>The metadata <c>link</c>; <see langword="null" /> if an article does not have it.</summary>
            public virtual Uri? Link => null;

            /// <summary>The metadata <c>matrix</c>, which every article has.</summary>
            public abstract IReadOnlyList<IReadOnlyList<int>> Matrix { get; }

            /// <summary>The metadata <c>pages</c>; <see langword="null" /> if an article does not have it.</summary>
            public virtual int? Pages => null;

            /// <summary>The metadata <c>parts</c>, which every article has.</summary>
            public abstract IReadOnlyList<NewsPart> Parts { get; }

            /// <summary>The metadata <c>Reading_level</c>, which every article has.</summary>
            [Metadata("Reading_level")]
            public abstract double ReadingLevel { get; }

            /// <summary>The metadata <c>size</c>; <see langword="null" /> if an article does not have it.</summary>
            public virtual long? Size => null;

            /// <summary>The metadata <c>tags</c>; <see langword="null" /> if an article does not have it.</summary>
            public virtual IReadOnlyList<NewsTag>? Tags => null;

            /// <summary>The metadata <c>title</c>, which every article has.</summary>
            public abstract override string Title { get; }
        }

        /// <summary>The mapping <c>editor</c> of an article.</summary>
        public sealed partial record NewsEditor
        {
            /// <summary>The key <c>born</c>; <see langword="null" /> if the mapping does not have it.</summary>
            public DateOnly? Born { get; init; }

            /// <summary>The key <c>e-mail</c>; <see langword="null" /> if the mapping does not have it.</summary>
            [Metadata("e-mail")]
            public string? EMail { get; init; }

            /// <summary>The key <c>name</c>.</summary>
            public required string Name { get; init; }

            /// <summary>The key <c>nothing</c>; <see langword="null" /> if the mapping does not have it.</summary>
            public string? Nothing { get; init; }
        }

        /// <summary>The mapping <c>parts</c> of an article.</summary>
        public sealed partial record NewsPart
        {
            /// <summary>The key <c>of</c>.</summary>
            public required string Of { get; init; }

            /// <summary>The key <c>page</c>; <see langword="null" /> if the mapping does not have it.</summary>
            public int? Page { get; init; }
        }

        """;

    private static Editor Open() => Articles.Aggregate(Editor.Open(), (editor, article) => editor.WithArticle("News", article.Name, article.Text));

    private static string Print(CorpusProject project)
    {
        using var loaded = project.Run().Load();
        return (string)loaded.Assembly.GetType("App.Program")!.GetMethod("Print")!.Invoke(null, null)!;
    }
}
