using Corpora.Testing;
using Corpus.Compiler.Options;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>The model of a project, which all analyzers and code fixes share.</summary>
public class ProjectModelTests
{
    private const string Story = """
        [Corpora.Corpus("News")]
        public abstract partial class Story : Corpora.Article
        {
            public virtual string? Section => null;
        }
        """;

    private static readonly Compilation Project = CorpusProject.Create().AddSource(Story).Run().Compilation;
    private static readonly HostFile Before = HostFile.Holding("/project/a.md", "---\nsection: World\n---\nText.");
    private static readonly HostFile After = HostFile.Holding("/project/a.md", "---\nsectoin: World\n---\nText.");

    [Fact]
    public void An_edit_of_an_article_is_in_the_model_of_the_same_compilation()
    {
        var provider = Provider("Warn");

        Assert.Equal(["section"], Keys(Model(Before, provider)));
        Assert.Equal(["sectoin"], Keys(Model(After, provider)));
        Assert.Equal(["section"], Keys(Model(Before, provider)));
    }

    [Fact]
    public void An_edit_of_an_option_is_in_the_model_of_the_same_compilation()
    {
        Assert.Equal(UnknownKeys.Warn, Assert.Single(Model(Before, Provider("Warn")).Plan.Corpora).Options.UnknownKeys);
        Assert.Equal(UnknownKeys.Ignore, Assert.Single(Model(Before, Provider("Ignore")).Plan.Corpora).Options.UnknownKeys);
    }

    [Fact]
    public void The_model_of_the_same_files_and_options_is_shared()
    {
        var provider = Provider("Warn");

        Assert.Same(Model(Before, provider), Model(Before, provider));
    }

    private static HostOptions Provider(string unknownKeys) => new(
        new Dictionary<AdditionalText, (string Name, string Value)[]> { [Before] = [("Corpus", "News")], [After] = [("Corpus", "News")] },
        ("CorpusUnknownKeys", unknownKeys));

    private static ProjectModel Model(HostFile file, HostOptions provider) =>
        ProjectModel.For(Project, new AnalyzerOptions([file], provider), CancellationToken.None);

    private static IEnumerable<string> Keys(ProjectModel model) =>
        Assert.Single(model.Articles).Document.Entries.Select(entry => entry.Key);
}
