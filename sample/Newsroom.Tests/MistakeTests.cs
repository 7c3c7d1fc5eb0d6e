using Corpora.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Newsroom.Tests;

/// <summary>A mistake in an article is an error at its place, and does no harm to the others.</summary>
public sealed class MistakeTests
{
    [Fact]
    public void An_invalid_date_is_an_error_at_its_line_and_column()
    {
        var run = CorpusProject.Create("Newsroom")
            .AddFolder("News", Files.Articles)
            .AddArticle("News", "leap-day.txt", "date 2026-02-29 Town Hall\n\nNobody was there.\n")
            .Run();

        var error = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "CORPUS101");
        var place = error.Location.GetLineSpan();
        Assert.EndsWith("/leap-day.txt", place.Path);
        Assert.Equal(new LinePositionSpan(new(0, 5), new(0, 15)), place.Span);
        Assert.Empty(run.CompilerDiagnostics);
    }
}
