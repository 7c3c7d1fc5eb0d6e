using Corpora.Testing;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Adversarial;

/// <summary>A file that is no text is an error of its own, and takes nothing else with it.</summary>
public class AdversarialFileTests
{
    public static TheoryData<AdversarialFile> Files => [.. AdversarialFiles.All];

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void A_file_that_is_no_text_is_one_error(AdversarialFile file)
    {
        var project = CorpusProject.Create().AddArticle("News", "good.txt", "date 2020-08-17 World\n\nA good article.");
        project = file.Text is null
            ? project.AddArticle("News", "bad.txt", file.Bytes)
            : project.AddArticle("News", "bad.txt", file.Text);

        var run = Generate.Run(project);

        var error = Assert.Single(run.Diagnostics);
        Assert.Equal((file.Id, DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Equal("/project/Corpora/News/bad.txt", error.Location.GetLineSpan().Path);
        Generate.AssertCompilesClean(run);
        Assert.Contains(run.Sources.Values, source => source.Contains("A good article.", StringComparison.Ordinal));
    }
}
