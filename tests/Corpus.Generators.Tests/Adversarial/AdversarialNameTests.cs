using Corpora.Testing;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Adversarial;

/// <summary>For any file name the generated code compiles, and the article is found by its id.</summary>
public class AdversarialNameTests
{
    private const string Body = "The text of ";

    [Theory]
    [MemberData(nameof(AdversarialTheory.Compiled), MemberType = typeof(AdversarialTheory))]
    public void Every_article_is_found_by_its_id(string variantName, LanguageVersion version, string storage)
    {
        var variant = Variant.Named(variantName);
        using var circumstances = variant.Enter();

        var run = Generate.Run(Project(variant).WithLanguageVersion(version).With(storage));

        // That an identifier was taken is a note. Nothing else is worth one.
        Assert.NotEmpty(run.Diagnostics);
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal(("CORPUS205", DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity)));
        Generate.AssertCompilesClean(run);
        using var corpus = run.Load();
        Assert.Equal(AdversarialNames.All.Order(StringComparer.Ordinal), corpus.Articles("News").Select(article => article.Id).Order(StringComparer.Ordinal));
        Assert.Multiple([.. AdversarialNames.All.Select<string, Action>(id => () =>
        {
            var article = corpus.Article("News", id);
            Assert.Equal(id, article.Id);
            Assert.Equal($"Corpora/News/{id}.txt", article.Path);
            Assert.Equal(Body + id, article.Text);
        })]);
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Every_order_and_culture_gives_the_same_code(string storage)
    {
        var plain = Project(Variant.Plain).With(storage).Run().Sources;
        Assert.NotEmpty(plain);
        foreach (var variant in Variant.All.Where(variant => variant.IsReversed || variant.Culture is not null))
        {
            using var circumstances = variant.Enter();
            Assert.Equal(plain, Project(variant).With(storage).Run().Sources);
        }
    }

    /// <summary>Alone, no name has another that it could clash with: only what the generated classes have themselves.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Every_name_is_good_for_the_only_article_of_a_corpus(string storage)
    {
        var project = CorpusProject.Create().With(storage);
        for (var index = 0; index < AdversarialNames.All.Count; index++)
        {
            project = project.AddArticle(FormattableString.Invariant($"C{index}"), AdversarialNames.All[index] + ".txt", "Some text.");
        }

        var run = Generate.Run(project);
        Generate.AssertCompilesClean(run);
        using var corpus = run.Load();
        for (var index = 0; index < AdversarialNames.All.Count; index++)
        {
            Assert.Equal(AdversarialNames.All[index], Assert.Single(corpus.Articles(FormattableString.Invariant($"C{index}"))).Id);
        }
    }

    private static CorpusProject Project(Variant variant) => variant.Order(AdversarialNames.All.Aggregate(
        CorpusProject.Create(),
        (project, id) => project.AddArticle("News", id + ".txt", variant.Encode($"date 2020-08-17 World\n\n{Body}{id}\n"))));
}
