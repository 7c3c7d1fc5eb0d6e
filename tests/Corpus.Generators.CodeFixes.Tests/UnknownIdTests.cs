using Corpus.Generators.CodeFixes.Tests.Editing;

namespace Corpus.Generators.CodeFixes.Tests;

/// <summary>CORPUS404: an id in C# that no article has.</summary>
public class UnknownIdTests
{
    private const string OfOtherFile = "Other.cs(1,84)-(1,95): warning CORPUS404: 'elsewhere' is not the id of an article in 'News'";

    private static Editor News => Editor.Open()
        .WithArticle("News", "000_ferry.txt", "date 2020-08-17 World\n\nText.")
        .WithArticle("News", "001_harbour.txt", "date 2020-08-18 World\n\nText.");

    [Fact]
    public async Task An_unknown_id_is_reported_and_replaced_by_the_nearest()
    {
        var editor = News.WithSource("Use.cs", """
            namespace App;

            public static class Use
            {
                public static object First => News.Articles[ /* the one */ "000_fery" ];
            }
            """);
        await editor.AssertSays("Use.cs(5,64)-(5,74): warning CORPUS404: '000_fery' is not the id of an article in 'News'; did you mean '000_ferry'?");

        var @fixed = await editor.Fix("CORPUS404");
        Assert.Equal("""
            namespace App;

            public static class Use
            {
                public static object First => News.Articles[ /* the one */ "000_ferry" ];
            }
            """, @fixed.Source("Use.cs"));
        Assert.Empty(await @fixed.Says());
    }

    [Fact]
    public async Task Each_of_several_ids_is_checked_and_all_are_fixed_at_once()
    {
        var editor = News.WithSource("Use.cs", """
            namespace App;

            internal static class Use
            {
                public static object Both => News.Articles.WithIds("000_fery", "001_harbour", @"001_harbor");
                public static object Array => News.Articles.WithIds(new[] { "000_fery" });
                public static object Collection => News.Articles.WithIds(["000_fery"]);
            }
            """);
        await editor.AssertSays(
                "Use.cs(5,56)-(5,66): warning CORPUS404: '000_fery' is not the id of an article in 'News'; did you mean '000_ferry'?",
                "Use.cs(5,83)-(5,96): warning CORPUS404: '001_harbor' is not the id of an article in 'News'; did you mean '001_harbour'?",
                "Use.cs(6,65)-(6,75): warning CORPUS404: '000_fery' is not the id of an article in 'News'; did you mean '000_ferry'?",
                "Use.cs(7,63)-(7,73): warning CORPUS404: '000_fery' is not the id of an article in 'News'; did you mean '000_ferry'?");

        var @fixed = await editor.FixAll("CORPUS404");
        Assert.Empty(await @fixed.Says());
        Assert.Contains("""WithIds("000_ferry", "001_harbour", "001_harbour")""", @fixed.Source("Use.cs"), StringComparison.Ordinal);
        Assert.Empty(await @fixed.Errors());
    }

    [Fact]
    public async Task An_id_far_from_all_others_has_no_fix()
    {
        var editor = News.WithSource("Use.cs", """
            namespace App;
            public static class Use { public static object X => News.Articles["something else"]; }
            """);
        await editor.AssertSays("Use.cs(2,67)-(2,83): warning CORPUS404: 'something else' is not the id of an article in 'News'");
        Assert.Empty(await editor.Offered("CORPUS404"));
    }

    /// <summary>Others may use the constant: it is not replaced in silence.</summary>
    [Fact]
    public async Task A_constant_by_its_name_is_checked_and_not_replaced()
    {
        var editor = News.WithSource("Use.cs", """
            namespace App;
            public static class Use { const string Id = "000_fery"; public static object X => News.Articles[Id]; }
            """);
        await editor.AssertSays("Use.cs(2,97)-(2,99): warning CORPUS404: '000_fery' is not the id of an article in 'News'; did you mean '000_ferry'?");
        Assert.Empty(await editor.Offered("CORPUS404"));
    }

    [Fact]
    public async Task Ids_of_a_declared_schema_are_known_too() => Assert.Equal(
        ["Use.cs(2,68)-(2,74): warning CORPUS404: 'jane' is not the id of an article in 'Staff'; did you mean 'jan'?"],
        await News
            .WithArticle("Staff", "jan.txt", "Text.")
            .WithSource("Person.cs", "using Corpora;\nnamespace App;\n[Corpus(\"Staff\")] public abstract partial class Person : Article;")
            .WithSource("Use.cs", """
                namespace App;
                public static class Use { public static object X => Staff.Articles["jane"]; }
                """)
            .Says());

    [Theory]
    [InlineData("News.Articles[\"000_ferry\"]")]
    [InlineData("News.Articles[0]")]
    [InlineData("News.Articles[System.Environment.NewLine]")]
    [InlineData("News.Articles.TryGet(\"nothing\", out _)")]
    [InlineData("News.Articles.Contains(\"nothing\")")]
    [InlineData("News.Articles[")]
    [InlineData("News.Articles.WithIds(")]
    [InlineData("Nothing.Articles[\"nothing\"]")]
    [InlineData("new System.Collections.Generic.Dictionary<string, int>()[\"nothing\"]")]
    public async Task Nothing_is_said_of(string expression) => Assert.Equal(
        [OfOtherFile],
        await UnknownIds(expression));

    [Fact]
    public async Task An_index_that_is_not_closed_is_checked_too() => Assert.Equal(
        [OfOtherFile, "Use.cs(1,82)-(1,91): warning CORPUS404: 'nothing' is not the id of an article in 'News'"],
        await UnknownIds("News.Articles[\"nothing\" "));

    /// <summary>What is said of unknown ids, with one in another file: the analyzer ran.</summary>
    private static async Task<IEnumerable<string>> UnknownIds(string expression) =>
        (await News
            .WithSource("Other.cs", "namespace App; public static class Other { public static object X => News.Articles[\"elsewhere\"]; }")
            .WithSource("Use.cs", $"namespace App; public static class Use {{ public static object X => {expression}; }}")
            .Says())
        .Where(said => said.Contains("CORPUS404", StringComparison.Ordinal));
}
