using System.Globalization;
using Corpora.Testing;
using Corpus.Compiler.Planning;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>CORPUS301 and 302: the limits of Source storage.</summary>
public class LimitRuleTests
{
    [Theory]
    [InlineData(1_000, 1_000_000, 1_000, null)]
    [InlineData(1_001, 5_000, 5, "1,001 articles with 0.0 MB of text", "4.0 s and 100.2 MB")]
    [InlineData(1, 1_000_001, 1_000_001, "1 article with 1.0 MB of text", "0.4 s and 150.1 MB")]
    [InlineData(10_000, 45_000_000, 4_500, "10,000 articles with 45.0 MB of text", "56.7 s and 1990.0 MB")]
    public void A_warning_says_how_much_it_is_and_what_it_costs(int articles, long bytes, long longest, string? size, string? cost = null)
    {
        var message = StorageLimits.SourceIsLarge("News", articles, bytes, longest)?.Finding.Message;

        var expected = $"The corpus 'News' has {size}; as C# source, it costs the compiler about {cost} of memory. "
            + "Source storage suits up to 1,000 articles and 1.0 MB; above that, set <CorpusStorage>Packed</CorpusStorage> in the project";
        Assert.Equal(size is null ? null : expected, message);
    }

    [Fact]
    public void Each_corpus_is_measured_alone() => Assert.Equal(
        ["warning CORPUS301: The corpus 'News' has 1,001 articles with 0.0 MB of text; as C# source, it costs the compiler about 4.0 s "
            + "and 100.2 MB of memory. Source storage suits up to 1,000 articles and 1.0 MB; above that, set <CorpusStorage>Packed</CorpusStorage> in "
            + "the project"],
        Tiny(2_001).Run().Diagnostics.Select(DiagnosticAssert.Describe));

    [Fact]
    public void Text_is_measured_in_bytes() => DiagnosticAssert.Says(
        CorpusProject.Create()
            .AddArticle("Help", "a.txt", new string('€', 333_333))
            .AddArticle("News", "a.txt", new string('€', 333_334)),
        "warning CORPUS301: The corpus 'News' has 1 article with 1.0 MB of text; as C# source, it costs the compiler about 0.4 s and "
        + "150.1 MB of memory. Source storage suits up to 1,000 articles and 1.0 MB; above that, set <CorpusStorage>Packed</CorpusStorage> in the "
        + "project");

    [Fact]
    public void More_than_an_assembly_can_hold_is_an_error_and_generates_nothing()
    {
        var run = Tiny(60_001).Run();

        DiagnosticAssert.Says(
            run,
            "error CORPUS302: The corpora of this project contain 60,001 articles; with more than 60,000 as C# source, the compiled "
            + "assembly cannot be loaded (a type can have at most 65,535 UTF-8 literals): set <CorpusStorage>Packed</CorpusStorage> in "
            + "the project");
        Assert.Empty(run.Sources);
    }

    /// <summary>The driver that tracks its steps takes a minute for a thousand files; the one of a compiler does not.</summary>
    private static Host Tiny(int articles)
    {
        var host = new Host();
        for (var i = 0; i < articles; i++)
        {
            var file = HostFile.Holding($"/project/{i.ToString(CultureInfo.InvariantCulture)}.txt", "Text.");
            host.Add(file, ("Corpus", i % 2 == 0 ? "News" : "Help"));
        }

        return host;
    }
}
