using System.Globalization;
using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Declared;

/// <summary>CORPUS233: one mistake in many files is reported for the first 20 and then counted.</summary>
public class RepeatedMistakeTests
{
    private const string Code = "#pragma warning disable CS1591\nusing Corpora;\nnamespace App;\n"
        + "[Corpus(\"News\")] public abstract partial class Story : Article { public abstract string Section { get; } public virtual int[] Marks => []; [Unique] public virtual string? Slug => null; }";

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void The_first_20_files_are_shown_and_the_rest_is_a_number(string storage)
    {
        var run = Generate.Run(Project(storage, 45, "title: A"));
        DiagnosticAssert.SaysOfArticles(run, [
            "error CORPUS233: CORPUS222 for 'Story.Section' occurs in 25 more files of the corpus 'News'; the first 20 are reported in full",
            .. Enumerable.Range(0, 20).Select(i =>
                $"Corpora/News/{Name(i)}(1,1)-(1,1): error CORPUS222: The key 'section' is missing; 'Story.Section' is required and expects text"),
        ]);
        Assert.Equal(
            DiagnosticAssert.OfArticles(run).Select(DiagnosticAssert.Describe),
            DiagnosticAssert.OfArticles(run.Edit(project => project.ReverseFiles())).Select(DiagnosticAssert.Describe));
    }

    [Fact]
    public void Twenty_files_are_shown_each_with_all_that_is_wrong_in_it()
    {
        var run = Generate.Run(Project(Storages.Source, 20, "section: A\nmarks: [x, 1, y]"));
        Assert.Equal(40, DiagnosticAssert.OfArticles(run).Count);
        Assert.All(DiagnosticAssert.OfArticles(run), diagnostic => Assert.Equal("CORPUS220", diagnostic.Id));
    }

    [Fact]
    public void Each_mistake_is_counted_by_itself()
    {
        var run = Generate.Run(Project(Storages.Source, 21, "sectoin: A\nmarks: [x, y]"));
        Assert.Equal(
            [
                "error CORPUS233: CORPUS220 for 'Story.Marks' occurs in 1 more file of the corpus 'News'; the first 20 are reported in full",
                "error CORPUS233: CORPUS222 for 'Story.Section' occurs in 1 more file of the corpus 'News'; the first 20 are reported in full",
                "error CORPUS233: CORPUS223 for 'sectoin' occurs in 1 more file of the corpus 'News'; the first 20 are reported in full",
            ],
            DiagnosticAssert.OfArticles(run).Where(diagnostic => diagnostic.Id == "CORPUS233").Select(DiagnosticAssert.Describe));
        Assert.Equal(3 + (20 * 4), DiagnosticAssert.OfArticles(run).Count);
    }

    [Fact]
    public void Values_that_are_not_unique_are_counted_too()
    {
        var run = Generate.Run(Project(Storages.Source, 23, "section: A\nslug: same"));
        Assert.Equal(21, DiagnosticAssert.OfArticles(run).Count);
        Assert.Equal(
            "error CORPUS233: CORPUS229 for 'Story.Slug' occurs in 2 more files of the corpus 'News'; the first 20 are reported in full",
            DiagnosticAssert.Describe(DiagnosticAssert.OfArticles(run)[0]));
    }

    [Fact]
    public void One_file_mended_shows_the_next()
    {
        var before = Project(Storages.Source, 22, "title: A").WithTrackedSteps().Run();
        var after = before.Edit(project => project.ReplaceArticle("News", Name(3), "---\nsection: A\n---\nText."));
        Assert.Equal(21, DiagnosticAssert.OfArticles(after).Count);
        Assert.Contains("in 1 more file of", DiagnosticAssert.Describe(DiagnosticAssert.OfArticles(after)[0]), StringComparison.Ordinal);
        Assert.Contains(Name(20), DiagnosticAssert.Describe(DiagnosticAssert.OfArticles(after)[^1]), StringComparison.Ordinal);
        Assert.Equal(["App.NewsArticles.N03.g.cs"], TrackedSteps.EmittedAnew(before.Result, after.Result));
    }

    private static CorpusProject Project(string storage, int articles, string header) => Enumerable.Range(0, articles).Aggregate(
        CorpusProject.Create().With(storage).AddSource(Code, "Story.cs"),
        (project, i) => project.AddArticle("News", Name(i), $"---\n{header}\n---\nText."));

    private static string Name(int i) => $"n{i.ToString("00", CultureInfo.InvariantCulture)}.md";
}
