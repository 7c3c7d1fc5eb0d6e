using System.Text;
using Corpora.Testing;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Adversarial;

/// <summary>For any body the generated code compiles, and the article returns the body.</summary>
public class AdversarialBodyTests
{
    [Theory]
    [MemberData(nameof(AdversarialTheory.Compiled), MemberType = typeof(AdversarialTheory))]
    public void Every_body_comes_back(string variantName, LanguageVersion version, string storage)
    {
        var variant = Variant.Named(variantName);
        using var circumstances = variant.Enter();
        var bodies = AdversarialBodies.All.Where(variant.Suits).ToList();

        var run = Generate.Clean(Project(variant, bodies).WithLanguageVersion(version).With(storage));

        using var corpus = run.Load();
        Assert.Equal(bodies.Count, corpus.Articles("News").Count);
        Assert.Multiple([.. bodies.Select<AdversarialBody, Action>(body => () => AssertComesBack(corpus, body))]);
    }

    /// <summary>Line ends, encoding, order and culture are nobody's business: the generated code is the same to the byte.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Every_variant_gives_the_same_code(string storage)
    {
        foreach (var variants in Variant.All.GroupBy(variant => AdversarialBodies.All.Count(variant.Suits)))
        {
            var bodies = AdversarialBodies.All.Where(variants.First().Suits).ToList();
            var plain = Project(Variant.Plain, bodies).With(storage).Run().Sources;
            Assert.NotEmpty(plain);
            foreach (var variant in variants.Except([Variant.Plain]))
            {
                using var circumstances = variant.Enter();
                Assert.Equal(plain, Project(variant, bodies).With(storage).Run().Sources);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_body_of_two_megabytes_on_one_line_comes_back(string storage)
    {
        var body = AdversarialBodies.OfSize(2_000_000);
        var run = Generate.Run(Project(Variant.Plain, [body]).With(storage));
        Generate.AssertCompilesClean(run);
        using var corpus = run.Load();
        AssertComesBack(corpus, body);
    }

    /// <summary>A literal costs the compiler some 150 bytes of memory for each of its own.</summary>
    [SkippableTheory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_body_of_twenty_megabytes_on_one_line_comes_back(string storage)
    {
        Skip.If(storage == Storages.Source && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < 12_000_000_000, "The compiler needs more memory for this than there is.");
        var body = AdversarialBodies.OfSize(20_000_000);
        using var corpus = Project(Variant.Plain, [body]).With(storage).WithoutAnalyzer().Run().Load();
        AssertComesBack(corpus, body);
    }

    private static CorpusProject Project(Variant variant, IEnumerable<AdversarialBody> bodies) => variant.Order(
        bodies.Aggregate(CorpusProject.Create(), (project, body) => project.AddArticle("News", body.FileName, variant.Encode(body.File))));

    private static void AssertComesBack(LoadedCorpus corpus, AdversarialBody body)
    {
        var article = corpus.Article("News", body.Name);
        Assert.Equal(body.Name, article.Id);
        Assert.Equal(body.Text, article.Text);
        Assert.True(article.Utf8.SequenceEqual(Encoding.UTF8.GetBytes(body.Text)), $"Utf8 of '{body.Name}' differs");
        Assert.Equal(body.Paragraphs, article.Paragraphs.Select(paragraph => paragraph.ToString()));
        Assert.Equal(body.Paragraphs.Count > 0 ? body.Paragraphs[0] : "", article.Lead);
        Assert.Equal(ReferenceText.WordCount(body.Text), article.WordCount);
        Assert.Equal(new DateOnly(2020, 8, 17), corpus.Property(article, "Date"));
    }
}
