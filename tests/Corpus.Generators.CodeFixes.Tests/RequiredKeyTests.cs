using Corpus.Generators.CodeFixes.Tests.Editing;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.CodeFixes.Tests;

/// <summary>CORPUS406: a required property that some articles lack.</summary>
public class RequiredKeyTests
{
    private const string Full = "---\nauthor: Jane\npages: 3\nwords: [a]\neditor: Ed\n---\n# A title\n\nText.";

    [Theory]
    [InlineData("public abstract string Author { get; }", "public virtual string? Author => null;")]
    [InlineData("public abstract int Pages { get; } // how many", "public virtual int? Pages => null; // how many")]
    [InlineData("[Metadata(\"author\")]\n    public  abstract string\n        Author\n    {\n        get;\n    }", "[Metadata(\"author\")]\n    public  virtual string?\n        Author => null;")]
    [InlineData("public abstract IReadOnlyList<string> Words { get; }", "public virtual IReadOnlyList<string> Words => [];")]
    [InlineData("public abstract string[] Words { get; }", "public virtual string[] Words => [];")]
    [InlineData("public abstract string? Author { get; }", "public virtual string? Author => null;")]
    [InlineData("public abstract override string Title { get; }", "public override string? Title => null;")]
    public async Task It_is_made_optional(string property, string optional)
    {
        var editor = Story(LanguageVersion.Latest, property);
        var said = Assert.Single(await editor.Says(), said => said.Contains("CORPUS406", StringComparison.Ordinal));
        Assert.Matches(@"^Story\.cs\(\d+,\d+\)-\(\d+,\d+\): info CORPUS406: 'Story\.\w+' is required, but missing in 1 of 2 articles \(first: 'Corpora/News/b\.md'\)$", said);

        Assert.Contains(await editor.Errors(), error => error.Contains("CORPUS222", StringComparison.Ordinal));

        var @fixed = await editor.Fix("CORPUS406");
        Assert.Equal(Source(optional), @fixed.Source("Story.cs"));
        Assert.DoesNotContain(await @fixed.Says(), again => again.Contains("CORPUS406", StringComparison.Ordinal));
        Assert.DoesNotContain(await @fixed.Errors(), error => error.Contains("CORPUS222", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_located_at_the_property() => Assert.Contains(
        "Story.cs(7,28)-(7,34): info CORPUS406: 'Story.Author' is required, but missing in 1 of 2 articles (first: 'Corpora/News/b.md')",
        await Story(LanguageVersion.Latest, "public abstract string Author { get; }").Says());

    /// <summary>Collection expressions are C# 12's.</summary>
    [Fact]
    public async Task An_older_language_has_other_empty_lists() => Assert.Equal(
        Source("public virtual IReadOnlyList<string> Words => global::System.Array.Empty<string>();"),
        (await Story(LanguageVersion.CSharp11, "public abstract IReadOnlyList<string> Words { get; }").Fix("CORPUS406")).Source("Story.cs"));

    [Theory]
    [InlineData("public abstract string Nobody { get; }")]
    [InlineData("public virtual string? Author => null;")]
    [InlineData("public abstract string Author { get; ")]
    [InlineData("public abstract Missing Author { get; }")]
    public async Task Nothing_fails_on(string property) =>
        Assert.Contains(await Story(LanguageVersion.Latest, property).Says(), said => said.Contains("CORPUS407: 'pages'", StringComparison.Ordinal));

    /// <summary>Where no article has the key, the mistake is another.</summary>
    [Fact]
    public async Task A_key_of_no_article_is_not_said_to_lack()
    {
        var said = await Story(LanguageVersion.Latest, "public abstract string Nobody { get; }").Says();
        Assert.NotEmpty(said);
        Assert.All(said, one => Assert.Contains("CORPUS407", one, StringComparison.Ordinal));
    }

    private static Editor Story(LanguageVersion version, string property) => Editor.Open(version)
        .WithArticle("News", "a.md", Full)
        .WithArticle("News", "b.md", "Text.")
        .WithSource("Story.cs", Source(property));

    private static string Source(string property) =>
        $"using System.Collections.Generic;\nusing Corpora;\nnamespace App;\n[Corpus(\"News\")]\npublic abstract partial class Story : Article\n{{\n    {property}\n}}\n";
}
