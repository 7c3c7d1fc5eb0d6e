using Corpora.Tests.Fakes;

namespace Corpora.Tests.Packs;

public class PackArticlesTests
{
    private static readonly TestPack Written = new(
        TestPack.Row("apple", "An apple.\n\nRed.", "Apples", "Ada"),
        TestPack.Row("pear", "A pear.", null, "Bo"),
        TestPack.Row("zebra", "", null, "Ce"));

    private readonly PackNews _source = new(Written.Open, 2, 0, 1);
    private readonly Corpus<PackNews.PackStory> _corpus;

    public PackArticlesTests() => _corpus = new(_source);

    [Fact]
    public void Articles_are_in_the_order_of_the_corpus()
    {
        Assert.Equal(("News", 3), (_corpus.Name, _corpus.Count));
        Assert.Equal(["zebra", "apple", "pear"], _corpus.Select(article => article.Id));
        Assert.Equal(["apple", "pear", "zebra"], _source.Ids);
    }

    [Fact]
    public void An_article_has_the_values_of_its_row()
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
    public void An_article_is_created_once_and_without_any_other()
    {
        Assert.Same(_corpus[1], _corpus["apple"]);
        Assert.Same(_corpus[1], _corpus[1]);
        Assert.Equal(1, _source.Created);
    }

    [Fact]
    public void An_unknown_id_throws_with_a_suggestion()
    {
        Assert.False(_corpus.Contains("apples"));
        Assert.Equal(
            "The corpus News has no article 'apples'. Did you mean 'apple'?",
            Assert.Throws<KeyNotFoundException>(() => _corpus["apples"]).Message);
        Assert.Equal(0, _source.Created);
    }

    [Fact]
    public void Concurrent_threads_get_the_same_article()
    {
        const int Threads = 8;
        for (var round = 0; round < 30; round++)
        {
            var corpus = new Corpus<PackNews.PackStory>(new PackNews(Written.Open, 2, 0, 1));
            var articles = new PackNews.PackStory[Threads];
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
    public void Finding_and_reading_an_article_again_does_not_allocate()
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
    public void A_missing_pack_throws_on_every_access_but_not_on_creation()
    {
        var source = new PackNews(typeof(PackArticlesTests).Assembly, "News.pack", 1, [0, 1]);
        var corpus = new Corpus<PackNews.PackStory>(source);

        Assert.Equal(2, corpus.Count);
        for (var attempt = 0; attempt < 2; attempt++)
        {
            Assert.Throws<CorpusPackException>(() => corpus[0]);
            Assert.Throws<CorpusPackException>(() => corpus["apple"]);
            Assert.Throws<CorpusPackException>(() => source.Ids.ToList());
        }
    }

    [Fact]
    public void The_pack_is_read_from_the_assembly()
    {
        using var file = new ResourceAssembly("News.pack", Written.Bytes);
        var corpus = new Corpus<PackNews.PackStory>(new PackNews(file.Load(), "News.pack", Written.Fingerprint, [2, 0, 1]));

        Assert.Equal("A pear.", corpus["pear"].Text);
        Assert.Same(corpus["pear"], corpus[2]);
    }

    [Fact]
    public void A_pack_with_another_number_of_articles_throws() =>
        Assert.Throws<CorpusPackException>(() =>
        {
            using var file = new ResourceAssembly("News.pack", Written.Bytes);
            return new PackNews(file.Load(), "News.pack", Written.Fingerprint, [0, 1]).IndexOf("apple");
        });

    [Fact]
    public void Null_arguments_throw()
    {
        Assert.Equal("assembly", Assert.Throws<ArgumentNullException>(() => new PackNews(null!, "x", 1, [])).ParamName);
        Assert.Equal("resourceName", Assert.Throws<ArgumentNullException>(() => new PackNews(GetType().Assembly, null!, 1, [])).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentNullException>(() => new PackNews(GetType().Assembly, "x", 1, null!)).ParamName);
    }
}
