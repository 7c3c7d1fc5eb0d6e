using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Adversarial;

/// <summary>Keys whose records would be called as the generated code calls what it keeps to itself.</summary>
public class HelperNameTests
{
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_record_can_have_the_name_of_a_generated_helper(string storage)
    {
        var run = Generate.Clean(CorpusProject.Create().With(storage).AddArticle(
            "News",
            "a.md",
            "---\nsource: { x: 1 }\ndata: { x: 2 }\nrow: { x: 3 }\ncolumns: [{ x: 4 }]\nrecords: [{ x: 5 }]\n---\nText."));
        using var loaded = run.Load();
        var article = loaded.Article("News", "a");
        Assert.Equal("NewsSource { X = 1 }", loaded.Property(article, "Source")!.ToString());
        Assert.Equal("NewsRow { X = 3 }", loaded.Property(article, "Row")!.ToString());
    }
}
