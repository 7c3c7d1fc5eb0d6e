using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Declared;

/// <summary>The keys of a mapping are data, until a record makes them properties.</summary>
public class DictionaryKeyTests
{
    private const string Start = "using System.Collections.Generic;\nusing System.Linq;\nusing Corpora;\nnamespace App;\n";

    private const string Links = Start + """
        /// <summary>A story.</summary>
        [Corpus("News")]
        public abstract partial class Story : Article
        {
            /// <summary>The links.</summary>
            public virtual IReadOnlyDictionary<string, string> Links => new Dictionary<string, string>();

            /// <summary>The text of all links.</summary>
            public string Print() => string.Join("|", Links.OrderBy(link => link.Value).Select(link => link.Value + link.Key));
        }
        """;

    private const string Author = Start + """
        /// <summary>A story.</summary>
        [Corpus("News")]
        public abstract partial class Story : Article
        {
            /// <summary>The author.</summary>
            public virtual Person? Author => null;
        }

        /// <summary>A person.</summary>
        /// <param name="FirstName">The first name.</param>
        public sealed record Person(string FirstName);
        """;

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_dictionary_has_every_key_of_the_format(string storage)
    {
        var run = Generate.Clean(CorpusProject.Create().With(storage)
            .AddSource(Links, "Story.cs")
            .AddArticle("News", "yaml.md", """
                ---
                links: {/: a, "*": b, a-b: c, a_b: d, Red: e, red: f, 1: g, true: h, "": i, "\U0001F44D": j, null: k, " x": l, x: m}
                ---
                Text.
                """)
            .AddArticle("News", "toml.md", "+++\n[links]\nmm = 'a'\nMm = 'b'\n'<' = 'c'\n'' = 'd'\n+++\nText.")
            .AddArticle("News", "json.md", "{\"links\": {\"mm\": \"a\", \"Mm\": \"b\", \"<\": \"c\"}}\nText."));

        using var loaded = run.Load();
        string Print(string id)
        {
            var article = loaded.Article("News", id);
            return (string)article.GetType().GetMethod("Print")!.Invoke(article, null)!;
        }

        Assert.Equal("a/|b*|ca-b|da_b|eRed|fred|g1|htrue|i|j\U0001F44D|knull|l x|mx", Print("yaml"));
        Assert.Equal("amm|bMm|c<|d", Print("toml"));
        Assert.Equal("amm|bMm|c<", Print("json"));
    }

    [Theory]
    [InlineData("---\nlinks: {a: x, a: y}\n---\nText.", "(2,15)-(2,16)")]
    [InlineData("+++\n[links]\n'/' = 'x'\n'/' = 'y'\n+++\nText.", "(4,1)-(4,4)")]
    public void A_key_that_is_written_twice_is_an_error(string text, string place) => DiagnosticAssert.Says(
        CorpusProject.Create().AddSource(Links, "Story.cs").AddArticle("News", "a.md", text),
        $"Corpora/News/a.md{place}: error CORPUS105: The key '{(text[0] == '-' ? "a" : "/")}' appears twice (first as "
        + $"'{(text[0] == '-' ? "a" : "/")}' on line {(text[0] == '-' ? 2 : 3)})");

    [Fact]
    public void A_record_has_one_value_for_each_property() => DiagnosticAssert.Says(
        CorpusProject.Create().AddSource(Author, "Story.cs")
            .AddArticle("News", "a.md", "---\nauthor: {first-name: Ola, firstName: Jane, /: x}\n---\nText."),
        "Corpora/News/a.md(2,27)-(2,36): error CORPUS105: The key 'firstName' appears twice (first as 'first-name' on line 2); keys are "
        + "compared without case, '-', '_' and spaces",
        "Corpora/News/a.md(2,44)-(2,45): error CORPUS223: '/' is not a key of 'Person'");

    [Fact]
    public void A_merged_key_gives_way_to_one_of_the_same_property() => DiagnosticAssert.Says(
        CorpusProject.Create().AddSource(Author, "Story.cs")
            .AddArticle("News", "a.md", "---\nauthor:\n  <<: {first-name: Ola}\n  firstName: Jane\n---\nText."));

    [Fact]
    public void An_inferred_record_has_one_value_for_each_property() => DiagnosticAssert.Says(
        CorpusProject.Create().AddArticle("News", "a.md", "---\nauthor: {first-name: Ola, firstName: Jane, /: x}\n---\nText."),
        "Corpora/News/a.md(2,27)-(2,36): error CORPUS105: The key 'firstName' appears twice (first as 'first-name' on line 2); keys are "
        + "compared without case, '-', '_' and spaces",
        "Corpora/News/a.md(2,44)-(2,45): error CORPUS114: '/' is not a valid key; expected text with at least one letter or digit");
}
