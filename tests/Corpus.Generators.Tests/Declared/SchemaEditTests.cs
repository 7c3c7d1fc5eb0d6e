using Corpora.Testing;
using Corpus.Generators.Pipeline;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Declared;

/// <summary>What an edit costs under a declared schema: which steps run again, and which sources are written again.</summary>
public class SchemaEditTests
{
    private const string Schema = """
        using System;
        using System.Collections.Generic;
        using Corpora;

        namespace App;

        [Corpus("News")]
        public abstract partial class Story : Article
        {
            public abstract DateOnly Date { get; }
            public virtual Author? Author => null;
            public virtual int Priority => 3;
        }

        [Corpus("Authors")]
        public abstract partial class Author : Article
        {
            [ReverseOf(nameof(Story.Author))]
            public virtual IReadOnlyList<Story> Stories => [];
        }
        """;

    private static readonly CorpusProject Project = CorpusProject.Create()
        .AddSource(Schema, "Schema.cs")
        .AddSource("namespace App; public class User { public int Words => News.One.WordCount; }", "User.cs")
        .AddArticle("News", "one.md", "---\ndate: 2024-01-01\nauthor: jane\n---\nText of one.")
        .AddArticle("News", "two.md", "---\ndate: 2024-01-02\n---\nText of two.")
        .AddArticle("Authors", "jane.md", "Jane writes.")
        .AddArticle("Authors", "joe.md", "Joe writes.")
        .AddArticle("Help", "page.md", "# Heading\n\nText of a page.");

    [Fact]
    public void Edited_code_beside_the_schema_runs_no_step_of_an_article()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceSource("User.cs", "namespace App; public class User { public int Words => 1; }"));
        TrackedSteps.AssertAllCached(after.Result);
        Assert.Empty(TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    [Fact]
    public void A_moved_schema_runs_no_step_of_an_article()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceSource("Schema.cs", "// A line more.\n\n" + Schema.Replace("=> 3;", "\n        => 3;")));
        TrackedSteps.AssertAllCached(after.Result);
        Assert.Empty(TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    [Fact]
    public void A_method_in_the_class_runs_no_step_of_an_article()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceSource(
            "Schema.cs", Schema.Replace("=> 3;", "=> 3;\n    public string Print() => Id + Priority;")));
        TrackedSteps.AssertAllCached(after.Result);
        Assert.Empty(TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    [Fact]
    public void A_member_with_the_name_of_a_neighbour_replaces_it()
    {
        var before = Project.WithDocumentationMode(DocumentationMode.Parse).Run();
        var after = before.Edit(project => project.ReplaceSource(
            "Schema.cs", Schema.Replace("=> 3;", "=> 3;\n    public string Next => Id;")));
        Assert.Empty(after.CompilerDiagnostics);
        Assert.NotEqual(before.Sources["App.Story.g.cs"], after.Sources["App.Story.g.cs"]);
    }

    [Fact]
    public void An_edited_schema_checks_the_articles_without_reading_them()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceSource(
            "Schema.cs", Schema.Replace("public virtual int Priority => 3;", "public abstract int Priority { get; }")));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Documents));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Metadata));
        Assert.Equal(
            ["CORPUS222 one.md", "CORPUS222 two.md"],
            after.Diagnostics.Select(found => $"{found.Id} {Path.GetFileName(found.Location.GetLineSpan().Path)}"));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void An_edited_constraint_checks_the_articles_and_writes_nothing(string storage)
    {
        var project = Project.With(storage).ReplaceArticle("News", "one.md", "---\ndate: 2024-01-01\npriority: 5\n---\nText of one.");
        var before = project.WithTrackedSteps().Run();
        var after = before.Edit(edited => edited.ReplaceSource(
            "Schema.cs", Schema.Replace("public virtual int Priority", "[System.ComponentModel.DataAnnotations.Range(1, 4)] public virtual int Priority", StringComparison.Ordinal)));
        Assert.Empty(before.Diagnostics);
        Assert.Equal("CORPUS225", Assert.Single(after.Diagnostics).Id);
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Documents));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Metadata));
        Assert.Empty(TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    [Fact]
    public void An_edited_member_of_a_schema_class_writes_nothing()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceSource(
            "Schema.cs", Schema.Replace("public virtual int Priority", "public int Twice => 2 * Priority;\n    public virtual int Priority", StringComparison.Ordinal)));
        Assert.Empty(after.Diagnostics);
        Assert.Empty(TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    [Fact]
    public void An_edited_body_writes_only_that_article()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceArticle("News", "one.md", "---\ndate: 2024-01-01\nauthor: jane\n---\nAnother text."));
        Assert.Equal(["App.NewsArticles.One.g.cs"], TrackedSteps.EmittedAnew(before.Result, after.Result));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Plan));
    }

    [Fact]
    public void An_edited_reference_writes_both_ends()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceArticle("News", "two.md", "---\ndate: 2024-01-02\nauthor: joe\n---\nText of two."));
        Assert.Equal(["App.AuthorsArticles.Joe.g.cs", "App.NewsArticles.Two.g.cs"], TrackedSteps.EmittedAnew(before.Result, after.Result));
        using var loaded = after.Load();
        var stories = (System.Collections.IEnumerable)loaded.Property(loaded.Article("Authors", "joe"), "Stories")!;
        Assert.Equal(["two"], stories.Cast<Corpora.Article>().Select(story => story.Id));
    }

    [Fact]
    public void A_corpus_is_inferred_after_its_schema_is_removed()
    {
        var before = Project.WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceSource("Schema.cs", "namespace App; public class Nothing;"));
        Assert.Contains("App.NewsArticle.g.cs", after.Sources.Keys);
        Assert.Empty(after.CompilerDiagnostics.Where(found => found.Severity == DiagnosticSeverity.Error));
    }
}
