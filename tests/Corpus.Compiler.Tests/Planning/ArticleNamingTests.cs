using Corpus.Compiler.Diagnostics;

namespace Corpus.Compiler.Tests.Planning;

public sealed class ArticleNamingTests
{
    [Theory]
    [InlineData("000_e196e8113c9f168c", "Article000E196e8113c9f168c")]
    [InlineData("politics/2020-budget", "Politics2020Budget")]
    [InlineData("class", "Class")]
    [InlineData("新闻", "新闻")]
    [InlineData("😀", "U1F600")]
    [InlineData("---", "DashDashDash")]
    [InlineData("", "Article")]
    [InlineData("@", "At")]
    public void An_id_makes_an_identifier_without_a_note(string id, string identifier)
    {
        var corpus = TestCorpus.OfIds(id);
        Assert.Equal(identifier, corpus.Identifier(id));
        Assert.Empty(corpus.Project.Findings);
    }

    [Fact]
    public void Names_are_in_ordinal_order_of_the_ids()
    {
        var corpus = TestCorpus.OfIds("b", "a/2", "B", "a");
        Assert.Equal(["B", "a", "a/2", "b"], corpus.Plan.Names.Select(name => name.Id));
    }

    [Fact]
    public void Two_ids_with_one_identifier_are_qualified_with_a_note_in_both_files() => Assert.Equal(
        [
            "a b.md(1,1):  | The article 'a b' is named 'News.ASpaceB', because 'AB' is also the name of the article 'a-b'",
            "a-b.md(1,1):  | The article 'a-b' is named 'News.ADashB', because 'AB' is also the name of the article 'a b'",
        ],
        TestCorpus.OfIds("a-b", "a b", "c").Findings(Rules.IdentifierConflict));

    [Fact]
    public void Who_keeps_the_plain_name_gets_no_note()
    {
        var corpus = TestCorpus.OfIds("ab", "a-b");
        Assert.Equal("Ab", corpus.Identifier("ab"));
        Assert.Equal("ADashB", corpus.Identifier("a-b"));
        Assert.Equal(
            ["a-b.md(1,1):  | The article 'a-b' is named 'News.ADashB', because 'AB' is also the name of the article 'ab'"],
            corpus.Findings(Rules.IdentifierConflict));
    }

    [Fact]
    public void Ids_that_differ_only_in_case_get_distinct_names()
    {
        var corpus = TestCorpus.OfIds("intro", "Intro");
        Assert.NotEqual(corpus.Identifier("intro"), corpus.Identifier("Intro"), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(2, corpus.Findings(Rules.IdentifierConflict).Length);
    }

    [Theory]
    [InlineData("date", "ArticleDate", "a property of 'NewsArticle'")]
    [InlineData("by-date", "ArticleByDate", "an index of 'News'")]
    [InlineData("articles", "ArticleArticles", "a member of 'News'")]
    [InlineData("tryParseCategoryLabel", "ArticleTryParseCategoryLabel", "a method of 'News'")]
    [InlineData("equals", "ArticleEquals", "a member of every object")]
    [InlineData("instance", "ArticleInstance", "a member of every article")]
    [InlineData("news", "ArticleNews", "the corpus itself")]
    [InlineData("news article", "ArticleNewsArticle", "the article class")]
    [InlineData("system", "ArticleSystem", "a namespace")]
    public void A_name_that_is_taken_has_article_in_front(string id, string identifier, string holder)
    {
        var article = new TestArticle(id).With("date", "2020-08-17").With("category", "x");
        var corpus = TestCorpus.From(article);
        Assert.Equal(identifier, corpus.Identifier(id));
        var finding = Assert.Single(corpus.Findings(Rules.IdentifierConflict));
        Assert.StartsWith($"{id}.md(1,1):  | The article '{id}' is named 'News.{identifier}', because '", finding);
        Assert.EndsWith($"' is also the name of {holder}", finding);
    }

    [Fact]
    public void Articles_with_errors_have_names()
    {
        var corpus = TestCorpus.From(new TestArticle("x y").WithErrors());
        Assert.Equal("XY", corpus.Identifier("x y"));
    }

    [Fact]
    public void Long_ids_are_cut_and_stay_distinct()
    {
        var (first, second) = (new string('x', 300), new string('x', 300) + "y");
        var corpus = TestCorpus.OfIds(first, second);
        Assert.InRange(corpus.Identifier(first).Length, 200, 220);
        Assert.NotEqual(corpus.Identifier(first), corpus.Identifier(second));
    }

    [Fact]
    public void Of_two_files_with_one_id_there_is_one_name()
    {
        var head = new TestArticle("a").ToHead();
        var other = head with { File = head.File with { FilePath = "/project/other/a.md" } };
        var plan = Assert.Single(TestCorpus.PlanProject([], other, head).Corpora);
        Assert.Equal("a", Assert.Single(plan.Names).Id);
    }

    [Fact]
    public void Any_id_gets_a_unique_valid_identifier()
    {
        const string Alphabet = "aAbZ09_-. /#+İıſßée\u0301\u0345\u200D\u202E\uD83D\uDE00\uFACF新ა\u1100\u1161\uFFFE\0\n";
        var random = new Random(3);
        var ids = Enumerable.Range(0, 3_000)
            .Select(_ => new string([.. Enumerable.Range(0, random.Next(6)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]))
            .Distinct()
            .ToArray();
        var names = TestCorpus.OfIds(ids).Plan.Names.Select(name => name.Identifier).ToArray();
        Assert.Equal(ids.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches(@"^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}_]*$", name));
        Assert.All(names, name => Assert.Matches(@"^\P{Cs}+$", name));
    }
}
