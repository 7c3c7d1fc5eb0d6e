using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpora.Testing.Tests;

/// <summary>Properties and item metadata, as the compiler would hand them over.</summary>
public class InMemoryOptionsProviderTests
{
    [Fact]
    public void A_property_that_is_visible_and_not_set_is_empty()
    {
        var options = new InMemoryOptionsProvider(CorpusProject.Create("My.App")).GlobalOptions;

        Assert.Equal("My.App", Property(options, "RootNamespace"));
        Assert.Equal("/project/", Property(options, "CorpusProjectDirectory"));
        Assert.Equal("", Property(options, "CorpusTaxonomies"));
        Assert.Null(Property(options, "OutputPath"));
    }

    [Fact]
    public void A_property_is_set_without_regard_to_case()
    {
        var options = new InMemoryOptionsProvider(CorpusProject.Create().WithOption("corpustaxonomies", "a").WithOption("CorpusTaxonomies", "section")).GlobalOptions;

        Assert.Equal("section", Property(options, "CorpusTaxonomies"));
    }

    /// <summary>In an .editorconfig, which is how it comes to the compiler, a comment would begin there.</summary>
    [Fact]
    public void What_would_end_a_value_is_escaped_as_the_package_does_it()
    {
        var options = new InMemoryOptionsProvider(CorpusProject.Create().WithOption("CorpusTaxonomies", "a;b#c%")).GlobalOptions;

        Assert.Equal("a%3Bb%23c%25", Property(options, "CorpusTaxonomies"));
    }

    [Fact]
    public void Metadata_of_the_corpus_is_that_of_its_files()
    {
        var project = CorpusProject.Create()
            .WithCorpusOption("News", "CorpusNamespace", "Press")
            .AddArticle("News", "a.txt", "x")
            .AddArticle("News", "b.txt", "x")
            .AddArticle("Help", "c.txt", "x")
            .WithArticleOption("News", "b.txt", "CorpusNamespace", "Own")
            .WithArticleOption("News", "b.txt", "CorpusId", "other");

        Assert.Equal(["Press", "Own", ""], project.Files.Select(file => Metadata(project, file.Path, "CorpusNamespace")));
        Assert.Equal(["", "other", ""], project.Files.Select(file => Metadata(project, file.Path, "CorpusId")));
        Assert.Equal(["News", "News", "Help"], project.Files.Select(file => Metadata(project, file.Path, "Corpus")));
    }

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value : null;

    private static string? Metadata(CorpusProject project, string path, string name)
    {
        var file = project.Files.Single(file => file.Path == path);
        return new InMemoryOptionsProvider(project).GetOptions(file.Text).TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value : null;
    }
}
