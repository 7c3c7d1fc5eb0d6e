using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Declared;

/// <summary>CORPUS223 and 231: keys that a declared schema has no property for.</summary>
public class UnknownKeyTests
{
    private const string AsError =
        "Corpora/News/a.md(3,1)-(3,8): error CORPUS223: 'sectoin' is not a key of 'Story'; did you mean 'section'?";

    private const string InRecordAsError =
        "Corpora/News/a.md(4,20)-(4,24): error CORPUS223: 'mail' is not a key of 'Person'";

    private static readonly CorpusProject Project = CorpusProject.Create()
        .AddSource(
            "#pragma warning disable CS1591\nusing Corpora;\nnamespace App;\npublic record Person(string Name);\n"
            + "[Corpus(\"News\")] public abstract partial class Story : Article { public virtual string? Section => null; public virtual Person? Author => null; }",
            "Story.cs")
        .AddArticle("News", "a.md", "---\ntitle: A\nsectoin: World\nauthor: { name: J, mail: x }\n---\nText.")
        .AddArticle("News", "b.md", "---\nsection: World\n---\nText.");

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void By_default_they_are_errors(string storage) => DiagnosticAssert.SaysOfArticles(Project.With(storage), AsError, InRecordAsError);

    /// <summary><c>title</c> and <c>draft</c> are keys of every article, and of no record.</summary>
    [Fact]
    public void What_every_article_may_say_no_record_may() => DiagnosticAssert.SaysOfArticles(
        Project
            .ReplaceArticle("News", "a.md", "---\ntitle: A\ndraft: false\nauthor: { name: J, title: Dr }\n---\nText."),
        "Corpora/News/a.md(4,20)-(4,25): error CORPUS223: 'title' is not a key of 'Person'");

    [Theory]
    [InlineData("Error", Storages.Source)]
    [InlineData("error", Storages.Pack)]
    public void They_are_errors_when_the_project_says_so(string option, string storage) =>
        DiagnosticAssert.SaysOfArticles(Project.With(storage).WithOption("CorpusUnknownKeys", option), AsError, InRecordAsError);

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void They_are_warnings_of_the_analyzer_when_the_project_says_so(string storage) => DiagnosticAssert.SaysOfArticles(
        Project.With(storage).WithOption("CorpusUnknownKeys", "Warn"),
        "Corpora/News/a.md(3,1)-(3,8): warning CORPUS231: 'sectoin' is not a key of 'Story'; did you mean 'section'?",
        "Corpora/News/a.md(4,20)-(4,24): warning CORPUS231: 'mail' is not a key of 'Person'");

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void They_are_nothing_when_the_project_says_so(string storage)
    {
        var run = Generate.Run(Project.With(storage).WithOption("CorpusUnknownKeys", "Ignore"));
        Assert.Empty(DiagnosticAssert.OfArticles(run));
        using var loaded = run.Load();
        Assert.Equal("World", loaded.Property(loaded.Article("News", "b"), "Section"));
    }

    [Fact]
    public void A_corpus_may_have_it_otherwise() => DiagnosticAssert.SaysOfArticles(
        Project.WithOption("CorpusUnknownKeys", "Error").WithCorpusOption("News", "CorpusUnknownKeys", "Ignore"));

    [Fact]
    public void Another_value_of_the_option_is_an_error() => DiagnosticAssert.SaysOfArticles(
        Project.WithOption("CorpusUnknownKeys", "Never"),
        "error CORPUS203: 'Never' is not a valid value for CorpusUnknownKeys; expected 'Error', 'Warn' or 'Ignore'",
        AsError,
        InRecordAsError);

    [Fact]
    public void An_inferred_schema_knows_every_key() => DiagnosticAssert.SaysOfArticles(
        CorpusProject.Create().WithOption("CorpusUnknownKeys", "Error").AddArticle("News", "a.md", "---\nsectoin: World\n---\nText."));
}
