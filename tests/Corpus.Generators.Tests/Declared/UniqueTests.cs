using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Declared;

/// <summary>CORPUS229: values that no two articles of a corpus may have. The second by id is the one that is wrong.</summary>
public class UniqueTests
{
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void The_second_article_says_which_file_has_the_value(string storage) => DiagnosticAssert.SaysOfArticles(
        Project("[Unique] public abstract string Slug { get; }").With(storage)
            .AddArticle("News", "b.md", "---\nslug: same\n---\nText.")
            .AddArticle("News", "a.md", "---\nslug: same\n---\nText.")
            .AddArticle("News", "c.md", "---\nslug: Same\n---\nText.")
            .AddArticle("News", "d.md", "---\nslug: same\n---\nText."),
        "Corpora/News/b.md(2,7)-(2,11): error CORPUS229: 'same' is also the 'slug' of 'Corpora/News/a.md'; 'Story.Slug' must be unique",
        "Corpora/News/d.md(2,7)-(2,11): error CORPUS229: 'same' is also the 'slug' of 'Corpora/News/a.md'; 'Story.Slug' must be unique");

    /// <summary>As the property's type has them, not as the files spell them.</summary>
    [Theory]
    [InlineData("int", "16", "0x10")]
    [InlineData("double", "1", "1.0")]
    [InlineData("decimal", "1", "1.00")]
    [InlineData("DateTimeOffset", "2024-05-06T10:00:00Z", "2024-05-06T12:00:00+02:00")]
    [InlineData("Guid", "01234567-89ab-cdef-0123-456789abcdef", "01234567-89AB-CDEF-0123-456789ABCDEF")]
    [InlineData("NewsCode", "World", "\"World\"")]
    [InlineData("IReadOnlyList<string>", "[x, one]", "[one, y]", 10)]
    [InlineData("IReadOnlyList<string>", "[x, one]", "one")]
    public void Values_are_compared(string type, string first, string second, int column = 7)
    {
        var run = Generate.Run(Project($"[Unique] public abstract {type} Code {{ get; }}")
            .AddArticle("News", "a.md", $"---\ncode: {first}\n---\nText.")
            .AddArticle("News", "b.md", $"---\ncode: {second}\n---\nText."));
        var said = DiagnosticAssert.Describe(Assert.Single(run.Diagnostics));
        Assert.StartsWith($"Corpora/News/b.md(2,{(second.StartsWith('[') ? 8 : column)})", said, StringComparison.Ordinal);
        Assert.Contains("error CORPUS229: ", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string?", "~", "~")]
    [InlineData("string?[]", "[~, a]", "[~, ~]")]
    [InlineData("string", "a", "A")]
    [InlineData("IReadOnlyList<string>", "[a, a]", "[b, b]")]
    [InlineData("IReadOnlyList<string>", "[]", "[]")]
    public void No_value_is_like_no_other_and_an_article_may_repeat_itself(string type, string first, string second) => DiagnosticAssert.SaysOfArticles(
        Project($"[Unique] public abstract {type} Code {{ get; }}")
            .AddArticle("News", "a.md", $"---\ncode: {first}\n---\nText.")
            .AddArticle("News", "b.md", $"---\ncode: {second}\n---\nText."));

    [Fact]
    public void Titles_are_unique_in_headers_and_headings() => DiagnosticAssert.SaysOfArticles(
        Project("[Unique] public abstract override string Title { get; }")
            .AddArticle("News", "a.md", "---\ntitle: One\n---\nText.")
            .AddArticle("News", "b.md", "# One\n\nText."),
        "Corpora/News/b.md(1,1)-(1,1): error CORPUS229: 'One' is also the 'title' of 'Corpora/News/a.md'; 'Story.Title' must be unique");

    [Fact]
    public void Two_corpora_may_have_one_value()
    {
        const string Code = "#pragma warning disable CS1591\nusing Corpora;\nnamespace App;\n"
            + "public abstract class Coded : Article { [Unique] public abstract string Code { get; } }\n"
            + "[Corpus(\"News\")] public abstract partial class Story : Coded;\n[Corpus(\"Blog\")] public abstract partial class Post : Coded;";
        DiagnosticAssert.SaysOfArticles(CorpusProject.Create()
            .AddSource(Code, "Story.cs")
            .AddArticle("News", "a.md", "---\ncode: x\n---\nText.")
            .AddArticle("Blog", "b.md", "---\ncode: x\n---\nText."));
    }

    private static CorpusProject Project(string property) => CorpusProject.Create().AddSource(
        "#pragma warning disable CS1591\nusing System;\nusing System.Collections.Generic;\nusing Corpora;\nnamespace App;\n"
        + $"[Corpus(\"News\")] public abstract partial class Story : Article {{ {property} }}",
        "Story.cs");
}
