using Corpora.Testing;
using Corpus.Generators.Tests.Harness;
using VerifyXunit;

namespace Corpus.Generators.Tests.Snapshots;

/// <summary>The generated code as a person reads it; few, since each is read again with each change.</summary>
public class SnapshotTests
{
    [Fact]
    public Task OneArticle()
    {
        var project = CorpusProject.Create().AddArticle("News", "000_e196e8113c9f168c.txt", """
             date 2020-08-17 National-World

            The “ferry” is late — again.

            Nobody minds.

            """);
        return Verifier.Verify(Generate.Clean(project).Driver);
    }

    [Fact]
    public Task SeveralFormats()
    {
        var project = CorpusProject.Create()
            .AddArticle("Posts", "yaml.md", """
                ---
                title: From YAML
                date: 2024-02-29T08:30:00+01:00
                tags: [C#, C++, C]
                author:
                  name: Jane
                  url: https://example.org/jane
                rating: 4.5
                ---
                Text of the first.
                """)
            .AddArticle("Posts", "toml.md", """
                +++
                title = "From TOML"
                date = 2024-03-01T00:00:00Z
                tags = ["C"]
                author = { name = "Ola" }
                draft = true
                +++
                Text of the second.
                """)
            .AddArticle("Posts", "fields.txt", """
                Title: From header fields
                Date: 2024-03-02T09:15:00Z
                Tags: C, News & Views

                Text of the third.
                """)
            .AddArticle("Posts", "none.md", "# Only a heading\n\nText of the fourth.");
        return Verifier.Verify(Generate.Clean(project).Driver);
    }

    [Fact]
    public Task TwoCorpora()
    {
        var project = CorpusProject.Create("My.App")
            .AddArticle("Help", "a.txt", "Help text.")
            .AddArticle("Statutes", "§ 1.txt", "Statute text.")
            .WithCorpusOption("Statutes", "CorpusAccessibility", "internal")
            .WithCorpusOption("Statutes", "CorpusNamespace", "My.Law");
        return Verifier.Verify(Generate.Clean(project).Driver);
    }

    [Fact]
    public Task Mistakes()
    {
        var project = CorpusProject.Create()
            .AddArticle("News", "good.txt", "date 2020-08-17 World\n\nGood text.")
            .AddArticle("News", "no-such-day.txt", "date 2020-13-45 World\n\nText.")
            .AddArticle("News", "not-closed.md", "---\ntitle: x\n\nText.");
        return Verifier.Verify(Generate.Run(project).Driver);
    }
}
