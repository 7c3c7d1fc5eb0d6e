using Corpora.Testing;
using Microsoft.CodeAnalysis;

namespace Newsroom.Tests;

/// <summary>The whole of all corpora, compiled and loaded: rules of this newsroom that no compiler knows.</summary>
public sealed class HouseRuleTests
{
    private static readonly CorpusRun Run = CorpusProject.Create("Newsroom")
        .AddFolder("News", Files.Articles)
        .AddFolder("Guide", Files.Guide)
        .AddFolder("Authors", Files.Authors)
        .AddSchemas()
        .Run();

    [Fact]
    public void The_newsroom_has_no_diagnostics()
    {
        Assert.DoesNotContain(Run.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Empty(Run.CompilerDiagnostics);
    }

    [Fact]
    public void Stories_have_60_to_250_words()
    {
        using var corpus = Run.Load();
        Assert.NotEmpty(corpus.Articles("News"));
        Assert.All(corpus.Articles("News"), story => Assert.InRange(story.WordCount, 60, 250));
    }

    [Fact]
    public void The_order_of_the_guide_has_no_gap()
    {
        using var corpus = Run.Load();
        Assert.NotEmpty(corpus.Articles("Guide"));
        var places = corpus.Articles("Guide").Select(page => (int)corpus.Property(page, "Order")!).Order();
        Assert.Equal(Enumerable.Range(1, corpus.Articles("Guide").Count), places);
    }
}
