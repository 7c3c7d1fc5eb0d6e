using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Incremental;

/// <summary>A test that asks for a step by a name of the pipeline asks for a step that exists.</summary>
public class StepNameTests
{
    private const string Schema = """
        #pragma warning disable CS1591
        using Corpora;
        namespace App;
        [Corpus("News")] public abstract partial class Story : Article { public virtual int Priority => 3; }
        [Corpus("Blog")] public abstract partial class Post : Article { public abstract object Value { get; } }
        """;

    /// <summary>Both storages, declared schemas, a taxonomy, shared files, and a mistake of each kind: each step has outputs.</summary>
    private static readonly CorpusProject Project = Enumerable.Range(0, 300)
        .Aggregate(CorpusProject.Create(), (project, number) => project.AddArticle("Many", $"n{number:000}.txt", "Text."))
        .WithOption("CorpusEmitsJsonSchema", "true")
        .WithCorpusOption("Help", "CorpusStorage", Storages.Pack)
        .AddSource(Schema, "Schema.cs")
        .AddArticle("News", "good.md", "---\ncategory: World\n---\nText.")
        .AddArticle("News", "bad-file.txt", "date 2024-02-30\n\nText.")
        .AddArticle("News", "bad-value.md", "---\npriority: high\n---\nText.")
        .AddArticle("Blog", "post.md", "Text.")
        .AddArticle("Notes", "note.md", "---\ncategory: World\n---\nText.")
        .AddArticle("Notes", "note.txt", "Text.")
        .AddArticle("Help", "page.md", "Text.");

    [Fact]
    public void Each_name_is_that_of_a_step()
    {
        var result = Project.WithTrackedSteps().Run().Result;

        Assert.NotEmpty(TrackedSteps.Names);
        Assert.All(TrackedSteps.Names, name => Assert.NotEmpty(TrackedSteps.Reasons(result, name)));
    }
}
