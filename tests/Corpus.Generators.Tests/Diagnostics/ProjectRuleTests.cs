using Corpora.Testing;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>CORPUS401 and 402: projects in which generated code could not compile.</summary>
public class ProjectRuleTests
{
    private static readonly CorpusProject Project = CorpusProject.Create()
        .AddArticle("News", "a.txt", "date 2020-13-45\n\nText.")
        .AddSource("");

    private const string OtherError = "Corpora/News/a.txt(1,6)-(1,16): error CORPUS101: '2020-13-45' is not a valid date; expected a "
        + "dateline of the form 'date yyyy-MM-dd [category]'";

    [Fact]
    public void An_older_language_is_one_error_and_nothing_is_generated()
    {
        var run = Generate.Run(Project.WithLanguageVersion(LanguageVersion.CSharp10));

        DiagnosticAssert.Says(
            run,
            "error CORPUS401: The generated code of a corpus requires C# 11 or later, but this project uses C# 10.0; set LangVersion, or "
            + "target net8.0 or later",
            OtherError);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void A_missing_library_is_one_error_and_nothing_is_generated()
    {
        var run = Generate.Run(Project.WithoutReferences().AddReference(typeof(object).Assembly));

        DiagnosticAssert.Says(
            run,
            "error CORPUS402: The generated code of a corpus requires the package 'Corpora', a dependency of 'Corpus.Generators', but "
            + "this project does not reference it",
            OtherError);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void A_project_without_a_corpus_may_be_as_old_as_it_likes()
    {
        var project = CorpusProject.Create()
            .AddFile("stylecop.json", "{}")
            .AddSource("")
            .WithLanguageVersion(LanguageVersion.CSharp7_3)
            .WithoutReferences();

        Assert.Empty(Generate.Run(project).Diagnostics);
    }
}
