using Corpus.Compiler.Options;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Tests.Planning;

public sealed class PlannerTests
{
    private static readonly string[] Taxonomies = ["Region"];

    [Fact]
    public void The_order_of_the_articles_makes_no_difference()
    {
        var heads = Mixed(120).ToArray();
        var expected = TestCorpus.PlanProject(Taxonomies, heads);
        Assert.NotEmpty(expected.Findings);
        var random = new Random(7);
        for (var round = 0; round < 20; round++)
        {
            random.Shuffle(heads);
            Assert.Equal(expected, TestCorpus.PlanProject(Taxonomies, heads));
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_culture_makes_no_difference(string name)
    {
        var heads = Mixed(120).ToArray();
        var expected = TestCorpus.PlanProject(Taxonomies, heads);
        var bound = heads.Select(head => ProjectCompiler.Bind(expected, expected.Corpora[0], head)).ToArray();
        using var culture = Cultures.Use(name);
        Assert.Equal(expected, TestCorpus.PlanProject(Taxonomies, heads));
        Assert.Equal(bound, heads.Select(head => ProjectCompiler.Bind(expected, expected.Corpora[0], head)));
    }

    [Fact]
    public void An_article_with_errors_changes_nothing_but_its_own_name()
    {
        var heads = Mixed(40).ToArray();
        var broken = new TestArticle("zzz").With("priority", TestNode.Map(("a", "b"))).With("new-key", "x").WithErrors().ToHead();
        var before = TestCorpus.PlanProject(Taxonomies, heads);
        var after = TestCorpus.PlanProject(Taxonomies, [.. heads, broken]);
        Assert.Equal(before.Corpora[0].Schema, after.Corpora[0].Schema);
        Assert.Equal(before.Findings, after.Findings);
        Assert.Equal(
            before.Corpora[0].Names.Append(new ArticleName("zzz", "Zzz")).OrderBy(name => name.Id, StringComparer.Ordinal),
            after.Corpora[0].Names);
    }

    /// <summary>The test measures memory, because time depends on other work of the machine.</summary>
    [Fact]
    public void Ten_times_the_articles_take_ten_times_the_memory_and_not_a_hundred()
    {
        long Measure(ArticleMetadata[] heads)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var plan = TestCorpus.PlanProject(Taxonomies, heads);
            foreach (var head in heads)
            {
                ProjectCompiler.Bind(plan, plan.Corpora[0], head);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        var small = Measure([.. Mixed(1_000)]);
        var large = Measure([.. Mixed(10_000)]);
        Assert.True(large < 15 * small, $"1,000 articles: {small} B; 10,000: {large} B");
    }

    /// <summary>Articles with something of everything: odd kinds, mixed shapes, clashing names, errors.</summary>
    private static IEnumerable<ArticleMetadata> Mixed(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var id = (i % 10) switch
            {
                0 => $"İstanbul/{i / 20}",
                1 => $"istanbul-{i / 20}",
                2 => $"2020/{i} ıi",
                _ => $"{i:000}_story",
            };
            var article = new TestArticle(i % 10 < 2 ? id + (i % 20 < 10 ? "" : "!") : id)
                .With(i % 2 == 0 ? "publish-date" : "PublishDate", $"2020-08-{(i % 28) + 1:00}")
                .With("date", i == 5 ? "2020-13-45" : "2020-01-01")
                .With("priority", i == 17 ? "high" : $"{i}")
                .With("rating", $"{i % 5}.5")
                .With("tags", i % 3 == 0 ? TestNode.List("I", "ı", $"t{i % 50}") : "i")
                .With("region", i % 2 == 0 ? "North" : "north")
                .With("author", i == 23 ? "Ann" : TestNode.Map(("name", "Bob"), ("id", $"{i}")))
                .With("id", $"{i}");
            yield return (i % 11 == 0 ? article.WithHeading("A heading") : i % 13 == 0 ? article.WithErrors() : article).ToHead();
        }
    }
}
