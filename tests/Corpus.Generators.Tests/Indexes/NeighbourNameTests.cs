using Corpora;
using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Indexes;

public class NeighbourNameTests
{
    private const string Schema =
        """
        using Corpora;
        namespace App;
        [Corpus("News")]
        internal abstract partial class Story : Article
        {
            public abstract System.DateOnly Date { get; }
            public virtual string? Next => null;
        }
        """;

    private static readonly CorpusProject Project = CorpusProject.Create()
        .AddArticle("News", "a.md", "---\ndate: 2024-01-05\nnext: The harbour\n---\nText.")
        .AddArticle("News", "b.md", "---\ndate: 2024-01-06\n---\nText.");

    public static TheoryData<string, bool> Each => new()
    {
        { Storages.Source, false },
        { Storages.Source, true },
        { Storages.Pack, false },
        { Storages.Pack, true },
    };

    [Theory]
    [MemberData(nameof(Each))]
    public void A_key_next_leaves_the_next_article_another_name(string storage, bool isDeclared)
    {
        var project = Project.With(storage);
        var run = Generate.Run(isDeclared ? project.AddSource(Schema) : project);
        Generate.AssertCompilesClean(run);
        Assert.Equal(
            [
                "Corpora/News/a.md(3,1)-(3,5): info CORPUS208: The key 'next' becomes the property 'Next'; "
                    + "the property for the next article is 'NextArticle'",
            ],
            run.Diagnostics.Select(DiagnosticAssert.Describe));

        using var loaded = run.Load();
        var first = loaded.Article("News", "a");
        Assert.Equal("The harbour", loaded.Property(first, "Next"));
        Assert.Equal("b", ((Article)loaded.Property(first, "NextArticle")!).Id);
        Assert.Same(first, loaded.Property(loaded.Article("News", "b"), "Previous"));
    }
}
