using Corpora.Tests.Fakes;

namespace Corpora.Tests.Packs;

public class PackArticlesTests
{
    private static readonly TestPack Written = new(
        TestPack.Row("apple", "An apple.\n\nRed.", "Apples", "Ada"),
        TestPack.Row("pear", "A pear.", null, "Bo"),
        TestPack.Row("zebra", "", null, "Ce"));

    private readonly PackNews _source = new(Written.Open, 2, 0, 1);
    private readonly Corpus<PackNews.Story> _corpus;

    public PackArticlesTests() => _corpus = new(_source);

    [Fact]
    public void Articles_stand_in_the_order_of_the_corpus()
    {
        Assert.Equal(("News", 3), (_corpus.Name, _corpus.Count));
        Assert.Equal(["zebra", "apple", "pear"], _corpus.Select(article => article.Id));
        Assert.Equal(["apple", "pear", "zebra"], _source.Ids);
    }

    [Fact]
    public void An_article_says_what_its_row_holds()
    {
        var article = _corpus["apple"];

        Assert.Equal(
            ("apple", "articles/apple.txt", "Apples", "Ada", 3),
            (article.Id, article.Path, article.Title, article.Author, article.WordCount));
        Assert.Equal("An apple.\n\nRed.", article.Text);
        Assert.Equal("An apple.", article.Lead);
        Assert.Equal(2, article.Paragraphs.Count);
        Assert.Null(_corpus["pear"].Title);
        Assert.Equal("", _corpus["zebra"].Text);
    }

    [Fact]
    public void An_article_is_the_same_each_time_and_alone()
    {
        Assert.Same(_corpus[1], _corpus["apple"]);
        Assert.Same(_corpus[1], _corpus[1]);
        Assert.Equal(1, _source.Created);
    }

    [Fact]
    public void An_unknown_id_is_answered_with_the_nearest_known_one()
    {
        Assert.False(_corpus.Contains("apples"));
        Assert.Equal(
            "The corpus News has no article 'apples'. Did you mean 'apple'?",
            Assert.Throws<KeyNotFoundException>(() => _corpus["apples"]).Message);
        Assert.Equal(0, _source.Created);
    }

    [Fact]
    public void Threads_that_ask_at_the_same_time_get_the_same_article()
    {
        const int Threads = 8;
        for (var round = 0; round < 30; round++)
        {
            var corpus = new Corpus<PackNews.Story>(new PackNews(Written.Open, 2, 0, 1));
            var articles = new PackNews.Story[Threads];
            using var start = new Barrier(Threads);
            var workers = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                articles[i] = i % 2 == 0 ? corpus["pear"] : corpus[2];
            })).ToList();
            workers.ForEach(worker => worker.Start());
            workers.ForEach(worker => worker.Join());

            Assert.All(articles, article => Assert.Same(articles[0], article));
        }
    }

    [Fact]
    public void To_find_and_read_an_article_again_allocates_nothing()
    {
        var words = 0;

        var allocated = Allocations.Measure(() =>
        {
            words = _corpus["pear"].WordCount + _corpus["pear"].Utf8.Length;
            foreach (var article in _corpus)
            {
                words += article.Utf8.Length;
            }
        });

        Assert.Equal(0, allocated);
        Assert.Equal(2 + 7 + 7 + 15 + 0, words);
    }

    [Fact]
    public void The_pack_is_opened_when_it_is_needed_and_says_itself_what_is_wrong()
    {
        var source = new PackNews(typeof(PackArticlesTests).Assembly, "News.pack", 1, [0, 1]);
        var corpus = new Corpus<PackNews.Story>(source);

        Assert.Equal(2, corpus.Count);
        for (var attempt = 0; attempt < 2; attempt++)
        {
            Assert.Throws<CorpusPackException>(() => corpus[0]);
            Assert.Throws<CorpusPackException>(() => corpus["apple"]);
            Assert.Throws<CorpusPackException>(() => source.Ids.ToList());
        }
    }

    [Fact]
    public void The_pack_comes_from_the_assembly()
    {
        using var file = new ResourceAssembly("News.pack", Written.Bytes);
        var corpus = new Corpus<PackNews.Story>(new PackNews(file.Load(), "News.pack", Written.Fingerprint, [2, 0, 1]));

        Assert.Equal("A pear.", corpus["pear"].Text);
        Assert.Same(corpus["pear"], corpus[2]);
    }

    [Fact]
    public void A_pack_with_another_number_of_articles_is_refused() =>
        Assert.Throws<CorpusPackException>(() =>
        {
            using var file = new ResourceAssembly("News.pack", Written.Bytes);
            return new PackNews(file.Load(), "News.pack", Written.Fingerprint, [0, 1]).IndexOf("apple");
        });

    [Fact]
    public void What_is_missing_is_an_error_of_the_caller()
    {
        Assert.Equal("assembly", Assert.Throws<ArgumentNullException>(() => new PackNews(null!, "x", 1, [])).ParamName);
        Assert.Equal("resourceName", Assert.Throws<ArgumentNullException>(() => new PackNews(GetType().Assembly, null!, 1, [])).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentNullException>(() => new PackNews(GetType().Assembly, "x", 1, null!)).ParamName);
    }
}
