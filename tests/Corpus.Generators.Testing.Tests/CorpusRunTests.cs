using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpora.Testing.Tests;

/// <summary>A run of the generator, and what is loaded from it.</summary>
public class CorpusRunTests
{
    private static readonly CorpusProject Project = CorpusProject.Create()
        .AddArticle("News", "2020/a.txt", "date 2020-08-17 World\n\nFirst paragraph.\n\nSecond.")
        .AddArticle("News", "b.txt", "date 2020-08-18 Sport\n\nAnother text.")
        .AddArticle("Help", "c.md", "# Heading\n\nHelp.");

    [Fact]
    public void A_run_gives_sources_by_hint_name_and_a_compilation_with_them()
    {
        var run = Project.Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(run.Result.GeneratedTrees.Length, run.Sources.Count);
        Assert.Equal(run.Sources.Keys.Order(StringComparer.Ordinal), run.Sources.Keys);
        Assert.Contains(run.Sources.Values, source => source.Contains("Another text.", StringComparison.Ordinal));
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("App.News"));
        Assert.Same(run.Result.Results.Single().GeneratedSources[0].SourceText, run.Driver.GetRunResult().Results.Single().GeneratedSources[0].SourceText);
    }

    [Fact]
    public void The_example_of_CorpusProject_is_correct()
    {
        var run = CorpusProject.Create("App")
            .AddArticle("News", "tea.txt", "date 2026-05-14 Town Hall\n\nHello.")
            .Run();

        Assert.NotEmpty(run.Driver.GetRunResult().GeneratedTrees);
        using var corpus = run.Load();
        Assert.Equal(1, corpus.Article("News", "tea").WordCount);
    }

    [Fact]
    public void The_loaded_corpus_is_the_programs()
    {
        using var corpus = Project.Run().Load();

        Assert.Equal(["2020/a", "b"], corpus.Articles("News").Select(article => article.Id).Order(StringComparer.Ordinal));
        var article = corpus.Article("News", "2020/a");
        Assert.Equal("First paragraph.\n\nSecond.", article.Text);
        Assert.Equal("Corpora/News/2020/a.txt", article.Path);
        Assert.Equal(new DateOnly(2020, 8, 17), corpus.Property(article, "Date"));
        Assert.Equal("World", corpus.Property(article, "Category")?.ToString());
        Assert.Equal("Heading", Assert.Single(corpus.Articles("App.Help")).Title);
        Assert.Equal("App", corpus.Assembly.GetName().Name);
    }

    [Fact]
    public void A_missing_corpus_article_or_property_throws()
    {
        using var corpus = Project.Run().Load();
        var article = corpus.Article("News", "b");

        Assert.Contains("'Press'", Assert.Throws<ArgumentException>(() => corpus.Articles("Press")).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => corpus.Article("News", "c"));
        Assert.Throws<MissingMemberException>(() => corpus.Property(article, "Author"));
    }

    [Fact]
    public void Two_corpora_with_the_same_name_are_distinguished_by_namespace()
    {
        using var corpus = Project
            .AddSource("namespace Other { public static class News { public static global::Corpora.Corpus<App.HelpArticle> Articles => App.Help.Articles; } }")
            .WithDocumentationMode(DocumentationMode.Parse)
            .Run()
            .Load();

        Assert.Contains("Other.News", Assert.Throws<ArgumentException>(() => corpus.Articles("News")).Message, StringComparison.Ordinal);
        Assert.Equal(2, corpus.Articles("App.News").Count);
        Assert.Single(corpus.Articles("Other.News"));
    }

    [Fact]
    public void A_program_may_use_the_corpus()
    {
        using var corpus = Project
            .AddSource("namespace App; internal static class Program { internal static int Words() => News.Articles[\"b\"].WordCount; }")
            .Run()
            .Load();

        var words = corpus.Assembly.GetType("App.Program")!.GetMethod("Words", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!;
        Assert.Equal(2, words.Invoke(null, null));
    }

    [Fact]
    public void What_does_not_compile_is_not_loaded()
    {
        var run = Project.AddSource("class Broken { Missing field; }").Run();

        var failure = Assert.Throws<CorpusCompilationException>(run.Load);
        Assert.Equal("CS0246", Assert.Single(failure.Errors).Id);
        Assert.Contains("/project/Source1.cs(1,16): error CS0246", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_generator_calls_an_error_is_not_loaded()
    {
        var run = Project.AddArticle("News", "wrong.txt", "date 2020-13-45\n\nText.").Run();

        var failure = Assert.Throws<CorpusCompilationException>(run.Load);
        Assert.Equal("CORPUS101", Assert.Single(failure.Errors).Id);
        Assert.Contains("/project/Corpora/News/wrong.txt(1,6): error CORPUS101", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_are_the_analyzers_and_can_be_left_out()
    {
        var project = Project.AddArticle("News", "empty.txt", "date 2020-08-19 World\n");

        Assert.Equal("CORPUS108", Assert.Single(project.Run().Diagnostics).Id);
        Assert.Empty(project.WithoutAnalyzer().Run().Diagnostics);
    }

    [Fact]
    public void Diagnostics_come_in_order_of_files_and_places()
    {
        var run = CorpusProject.Create()
            .AddArticle("News", "b.txt", "date 2020-13-45\n\nText.")
            .AddArticle("News", "c.txt", "date 2020-08-17 World\n")
            .AddArticle("News", "a.txt", "date 2020-02-30\n\nText.")
            .Run();

        Assert.Equal(
            ["a.txt CORPUS101", "b.txt CORPUS101", "c.txt CORPUS108"],
            run.Diagnostics.Select(diagnostic => $"{Path.GetFileName(diagnostic.Location.GetLineSpan().Path)} {diagnostic.Id}"));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.Latest)]
    public void The_language_version_is_the_projects(LanguageVersion version)
    {
        var run = Project.WithLanguageVersion(version).Run();

        Assert.NotEmpty(run.Sources);
        Assert.All(run.Compilation.SyntaxTrees, tree => Assert.Equal(version.MapSpecifiedToEffectiveVersion(), ((CSharpParseOptions)tree.Options).LanguageVersion));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void Steps_are_tracked_on_request_only()
    {
        Assert.Empty(Project.Run().Result.Results.Single().TrackedSteps);
        Assert.NotEmpty(Project.WithTrackedSteps().Run().Result.Results.Single().TrackedSteps);
    }

    [Fact]
    public void A_rerun_does_nothing_again()
    {
        var run = Project.WithTrackedSteps().Run();
        var again = run.Rerun();

        var outputs = again.Result.Results.Single().TrackedOutputSteps.Values
            .SelectMany(steps => steps)
            .SelectMany(step => step.Outputs)
            .ToArray();
        Assert.NotEmpty(outputs);
        Assert.All(
            outputs,
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.Equal(run.Sources, again.Sources);
    }

    [Fact]
    public void An_edit_goes_on_from_the_run_before_it()
    {
        var run = Project.AddSource("class User { }", "User.cs").Run();
        var edited = run.Edit(project => project
            .ReplaceArticle("News", "b.txt", "date 2020-08-18 Sport\n\nNew text.")
            .RemoveArticle("Help", "c.md")
            .AddArticle("News", "d.txt", "date 2020-08-19 Sport\n\nText of d.")
            .ReplaceSource("User.cs", "class User2 { }"));

        using var corpus = edited.Load();
        Assert.Equal(3, corpus.Articles("News").Count);
        Assert.Equal("New text.", corpus.Article("News", "b").Text);
        Assert.NotNull(corpus.Assembly.GetType("User2"));
        Assert.Null(corpus.Assembly.GetType("User"));
        Assert.Equal(edited.Sources, edited.Project.Run().Sources);
        Assert.Equal("Another text.", Text(run));
    }

    [Fact]
    public void An_option_may_be_edited()
    {
        var run = Project.Run().Edit(project => project.WithOption("CorpusNamespace", "Press").WithLanguageVersion(LanguageVersion.CSharp11));

        using var corpus = run.Load();
        Assert.Equal(2, corpus.Articles("Press.News").Count);
    }

    [Fact]
    public void A_project_without_the_run_time_library_is_an_error() =>
        Assert.Contains(Project.WithoutReferences().Run().Diagnostics, diagnostic => diagnostic.Id == "CORPUS402");

    [Fact]
    public void A_run_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Project.Run(source.Token));
    }

    private static string Text(CorpusRun run)
    {
        using var corpus = run.Load();
        return corpus.Article("News", "b").Text;
    }
}
