using Corpus.Generators.CodeFixes.Tests.Editing;

namespace Corpus.Generators.CodeFixes.Tests;

/// <summary>CORPUS407: a key without a property.</summary>
public class UndeclaredKeyTests
{
    private const string Source = """
        using System;
        using System.Collections.Generic;
        using Corpora;

        namespace App;

        [Corpus("News")]
        public abstract partial class Story : Article
        {
            public abstract string Author { get; }

            public int Twice => 2 * WordCount;
        }
        """;

    private const string Where = "Story.cs(8,31)-(8,36): info CORPUS407: ";

    [Theory]
    [InlineData("reading-time: 5", "reading-time: 7", "reading-time", 2, "[Metadata(\"reading-time\")]\n    public abstract int ReadingTime { get; }", ", which every article has")]
    [InlineData("link: https://example.org/", "", "link", 1, "public virtual Uri? Link => null;", "; <see langword=\"null\" /> if an article does not have it")]
    [InlineData("words: [a, b]", "words: [c]", "words", 2, "public abstract IReadOnlyList<string> Words { get; }", ", which every article has")]
    [InlineData("tags: [a, b]", "", "tags", 1, "public virtual IReadOnlyList<NewsTag>? Tags => null;", "; <see langword=\"null\" /> if an article does not have it")]
    [InlineData("note:", "", "note", 1, "public virtual string? Note => null;", "; <see langword=\"null\" /> if an article does not have it")]
    public async Task A_property_is_added(string first, string second, string key, int count, string property, string presence)
    {
        var editor = Story(first, second);
        await editor.AssertSays($"{Where}'{key}' appears in {count} of 2 articles (first: 'Corpora/News/a.md'), but 'Story' has no property for it");

        var @fixed = await editor.Fix("CORPUS407");
        Assert.Equal(
            Source.Replace(
                "WordCount;\n",
                $"WordCount;\n\n    /// <summary>The metadata <c>{key}</c>{presence}.</summary>\n    {property}\n",
                StringComparison.Ordinal),
            @fixed.Source("Story.cs"));
        Assert.Empty(await @fixed.Says());
        Assert.DoesNotContain(await @fixed.Errors(), error => !error.Contains("CS1591", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mapping_brings_its_record()
    {
        var @fixed = await Story("editor: { name: Ed, born: 1970-01-01 }", "editor: { name: Di }").Fix("CORPUS407");
        Assert.EndsWith("""
                /// <summary>The metadata <c>editor</c>, which every article has.</summary>
                public abstract NewsEditor Editor { get; }
            }

            /// <summary>The mapping <c>editor</c> of an article.</summary>
            public sealed partial record NewsEditor
            {
                /// <summary>The key <c>born</c>; <see langword="null" /> if the mapping does not have it.</summary>
                public DateOnly? Born { get; init; }

                /// <summary>The key <c>name</c>.</summary>
                public required string Name { get; init; }
            }
            """, @fixed.Source("Story.cs"), StringComparison.Ordinal);
        Assert.Empty(await @fixed.Says());
        Assert.DoesNotContain(await @fixed.Errors(), error => !error.Contains("CS1591", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_keys_are_added_one_by_one()
    {
        var editor = Story("link: https://example.org/\nreading: 1", "reading: 2");
        await editor.AssertSays(
                Where + "'link' appears in 1 of 2 articles (first: 'Corpora/News/a.md'), but 'Story' has no property for it",
                Where + "'reading' appears in 2 of 2 articles (first: 'Corpora/News/a.md'), but 'Story' has no property for it");
        var @fixed = await (await editor.Fix("CORPUS407")).Fix("CORPUS407");
        Assert.Empty(await @fixed.Says());
    }

    /// <summary>It is the article that is to be corrected, which its error says.</summary>
    [Fact]
    public async Task A_slip_is_no_key_that_lacks_a_property() => Assert.Empty(await Story("autor: Jane", "").Says());

    [Fact]
    public async Task A_key_whose_name_is_taken_has_no_fix()
    {
        var editor = Story("twice: 2", "");
        Assert.Single(await editor.Says());
        Assert.Empty(await editor.Offered("CORPUS407"));
    }

    private static Editor Story(string first, string second) => Editor.Open()
        .WithArticle("News", "a.md", $"---\nauthor: Jane\n{first}\n---\nText.")
        .WithArticle("News", "b.md", $"---\nauthor: Jane\n{second}\n---\nText.")
        .WithSource("Story.cs", Source);
}
