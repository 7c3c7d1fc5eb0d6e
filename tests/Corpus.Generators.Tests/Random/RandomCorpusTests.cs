using System.Text;
using Corpora.Testing;
using Corpus.Generators.Tests.Adversarial;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Random;

/// <summary>Properties of every corpus, checked end to end: the generated code is compiled, loaded and read.</summary>
public class RandomCorpusTests
{
    [Fact]
    public void Both_storages_have_the_same_diagnostics_and_articles() => RandomSample.Check(count: 30, corpus =>
    {
        var source = corpus.ToProject(Storages.Source).Run();
        var packed = corpus.ToProject(Storages.Pack).Run();

        Assert.Equal(Messages(source), Messages(packed));
        if (HasErrors(source))
        {
            return false;
        }

        using var sourceCorpus = source.Load();
        using var packedCorpus = packed.Load();
        Assert.Equal(Ids(sourceCorpus), Ids(packedCorpus));
        foreach (var article in corpus.Articles)
        {
            Assert.Equal(
                ArticleValues.Read(sourceCorpus.Article(RandomCorpus.Name, article.Id)),
                ArticleValues.Read(packedCorpus.Article(RandomCorpus.Name, article.Id)));
        }

        return true;
    });

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Generated_code_compiles_and_every_text_comes_back(string storage) => RandomSample.Check(count: 20, corpus =>
    {
        var run = Generate.Run(corpus.ToProject(storage));
        if (HasErrors(run))
        {
            return false;
        }

        Generate.AssertCompilesClean(run);
        using var loaded = run.Load();
        Assert.Equal(corpus.Articles.Count, loaded.Articles(RandomCorpus.Name).Count);
        foreach (var expected in corpus.Articles)
        {
            var article = loaded.Article(RandomCorpus.Name, expected.Id);
            Assert.Equal(expected.Id, article.Id);
            Assert.Equal($"Corpora/{RandomCorpus.Name}/{expected.FileName}", article.Path);
            Assert.Equal(expected.Text, article.Text);
            Assert.Equal(Encoding.UTF8.GetBytes(expected.Text), article.Utf8.ToArray());
            Assert.Equal(ReferenceText.WordCount(expected.Text), article.WordCount);
        }

        return true;
    });

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void The_order_of_files_does_not_change_the_code(string storage) => RandomSample.Check(count: 50, corpus =>
    {
        var project = corpus.ToProject(storage);

        var run = project.Run();
        Assert.Equal(run.Sources, project.ReverseFiles().Run().Sources);
        return !HasErrors(run);
    });

    private static bool HasErrors(CorpusRun run) => run.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static IEnumerable<string> Messages(CorpusRun run) => run.Diagnostics.Select(diagnostic => diagnostic.ToString());

    private static IEnumerable<string> Ids(LoadedCorpus corpus) => corpus.Articles(RandomCorpus.Name).Select(article => article.Id);
}
