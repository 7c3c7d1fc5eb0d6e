using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Templates;

/// <summary>What templates find is metadata as any other, in both storages.</summary>
public class TemplateTests
{
    private static readonly CorpusProject Blog = CorpusProject.Create()
        .WithOption("CorpusPath", "[{category}/]{date}-{_}")
        .AddArticle("Blog", "2024-05-06-hello.md", "---\ntitle: Hello\ncategory: General\n---\nText of hello.")
        .AddArticle("Blog", "Travel/2024-05-07-islands.md", "# Islands\n\nText of islands.")
        .AddSource(
            """
            namespace App;

            internal static class Program
            {
                public static string Output => string.Join('\n', System.Linq.Enumerable.Select(
                    Blog.Articles, post => $"{post.Id}: {post.Date:yyyy-MM-dd} {post.Category.ToLabel()} {post.Title}"));
            }
            """);

    private static readonly CorpusProject Wire = CorpusProject.Create()
        .WithOption("CorpusHeader", "{title}\n\n{author} [({desk}) ]| {priority}")
        .AddArticle("Wire", "a.txt", "# 1; \u00E9% [x]\n \nJane  (Sport) | 3\nText of a.")
        .AddArticle("Wire", "b.txt", "Of b\r\n\r\nJohn | 10\r\n\r\nText of b.")
        .AddSource(
            """
            namespace App;

            internal static class Program
            {
                public static string Output => string.Join('\n', System.Linq.Enumerable.Select(
                    Wire.Articles, text => $"{text.Title}: {text.Author}, {text.Desk ?? "none"}, {text.Priority + 1}, {text.Text}"));
            }
            """);

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_path_gives_properties(string storage) => Assert.Equal(
        "Travel/2024-05-07-islands: 2024-05-07 Travel Islands\n2024-05-06-hello: 2024-05-06 General Hello",
        Output(Blog.With(storage)));

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Lines_of_ones_own_give_properties(string storage) => Assert.Equal(
        "# 1; \u00E9% [x]: Jane, Sport, 4, Text of a.\nOf b: John, none, 11, Text of b.",
        Output(Wire.With(storage)));

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void An_id_of_ones_own_leaves_the_path_as_it_is(string storage)
    {
        using var corpus = Generate.Clean(Blog.With(storage).WithArticleOption("Blog", "2024-05-06-hello.md", "CorpusId", "first")).Load();
        Assert.Equal("Hello", corpus.Article("Blog", "first").Title);
    }

    [Fact]
    public void Title_from_the_path_comes_before_a_heading()
    {
        using var corpus = Generate.Clean(CorpusProject.Create()
            .WithOption("CorpusPath", "{title}")
            .AddArticle("Blog", "Of the path.md", "# Heading\n\nText.")).Load();
        Assert.Equal("Of the path", corpus.Article("Blog", "Of the path").Title);
    }

    private static string Output(CorpusProject project)
    {
        using var corpus = Generate.Clean(project).Load();
        return (string)corpus.Assembly.GetType("App.Program")!.GetProperty("Output")!.GetValue(null)!;
    }
}
