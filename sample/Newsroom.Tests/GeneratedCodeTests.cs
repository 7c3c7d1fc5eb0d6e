using Corpora.Testing;
using VerifyXunit;

namespace Newsroom.Tests;

/// <summary>What becomes of a file. The snapshots beside this file show it, and a change to it shows in a review.</summary>
public sealed class GeneratedCodeTests
{
    [Fact]
    public Task A_story() => Verifier.Verify(
        CorpusProject.Create("Newsroom").AddFolder("News", Files.Articles, "tea-house-opens.txt").Run().Driver);

    [Fact]
    public Task A_page_of_the_guide() => Verifier.Verify(
        CorpusProject.Create("Newsroom")
            .AddSchemas()
            .AddFolder("Guide", Files.Guide, "getting-started.md")
            .AddFolder("Authors", Files.Authors, "odile-quist.md")
            .Run()
            .Driver);
}
