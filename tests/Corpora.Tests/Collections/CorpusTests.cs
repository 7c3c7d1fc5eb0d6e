using Corpora.Tests.Fakes;
using Corpora.Tests.Newsroom;

namespace Corpora.Tests.Collections;

public class CorpusTests
{
    private readonly CountingSource _source = new("zebra", "apple", "Apple", "news/éclair");
    private readonly Corpus<TextArticle> _corpus;

    public CorpusTests() => _corpus = new(_source);

    [Fact]
    public void A_corpus_has_a_name_and_a_count()
    {
        Assert.Equal("Fake", _corpus.Name);
        Assert.Equal(4, _corpus.Count);
        Assert.Equal(("News", 3), (News.Articles.Name, News.Articles.Count));
        Assert.Empty(_source.Loads);
    }

    [Fact]
    public void Articles_are_found_by_index_in_the_order_of_the_corpus()
    {
        Assert.Equal("zebra", _corpus[0].Id);
        Assert.Equal("news/éclair", _corpus[^1].Id);
        Assert.Equal(["zebra", "apple", "Apple", "news/éclair"], _corpus.Select(article => article.Id));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void An_index_out_of_range_throws_before_an_article_is_loaded(int index)
    {
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => _corpus[index]).ParamName);
        Assert.Empty(_source.Loads);
    }

    [Theory]
    [InlineData("zebra", 0)]
    [InlineData("apple", 1)]
    [InlineData("Apple", 2)]
    [InlineData("news/éclair", 3)]
    public void Articles_are_found_by_id(string id, int index)
    {
        Assert.Same(_corpus[index], _corpus[id]);
        Assert.True(_corpus.TryGet(id, out var article));
        Assert.Same(_corpus[index], article);
        Assert.True(_corpus.TryGet($"<{id}>".AsSpan()[1..^1], out article));
        Assert.Same(_corpus[index], article);
        Assert.True(_corpus.Contains(id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("APPLE")]
    [InlineData("apple ")]
    [InlineData("appl")]
    [InlineData("zebra\0")]
    [InlineData("news/e\u0301clair")]
    public void Ids_are_compared_ordinally(string id)
    {
        Assert.False(_corpus.TryGet(id, out var article));
        Assert.Null(article);
        Assert.False(_corpus.TryGet(id.AsSpan(), out article));
        Assert.Null(article);
        Assert.False(_corpus.Contains(id));
        Assert.Throws<KeyNotFoundException>(() => _corpus[id]);
        Assert.Empty(_source.Loads);
    }

    [Fact]
    public void Null_arguments_throw()
    {
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => _corpus[null!]).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => _corpus.TryGet(null!, out _)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => _corpus.Contains(null!)).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => new Corpus<TextArticle>(null!)).ParamName);
    }

    [Theory]
    [InlineData("001_mach", "The corpus News has no article '001_mach'. Did you mean '001_match'?")]
    [InlineData("001_MATCH", "The corpus News has no article '001_MATCH'. Did you mean '001_match'?")]
    [InlineData("something else", "The corpus News has no article 'something else'.")]
    [InlineData("", "The corpus News has no article ''.")]
    public void An_unknown_id_throws_with_a_suggestion(string id, string message) =>
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => News.Articles[id]).Message);

    [Fact]
    public void An_unknown_id_of_a_large_corpus_throws_without_a_suggestion()
    {
        var ids = Enumerable.Range(0, 1_001).Select(number => $"article-{number:0000}").ToArray();
        string Message(int count) =>
            Assert.Throws<KeyNotFoundException>(() => new Corpus<TextArticle>(new CountingSource(ids[..count]))["article-00000"]).Message;

        Assert.EndsWith(" Did you mean 'article-0000'?", Message(1_000), StringComparison.Ordinal);
        Assert.EndsWith(" has no article 'article-00000'.", Message(1_001), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_is_the_same_instance_each_time() => Assert.Same(News.Articles[1], News.Articles["001_match"]);

    [Fact]
    public void A_corpus_can_be_empty()
    {
        var empty = new Corpus<TextArticle>(new CountingSource());

        Assert.Empty(empty);
        Assert.False(empty.Contains(""));
        Assert.Throws<ArgumentOutOfRangeException>(() => empty[0]);
        Assert.Equal("The corpus Fake has no article 'x'.", Assert.Throws<KeyNotFoundException>(() => empty["x"]).Message);
    }

    [Fact]
    public void Each_article_of_a_large_corpus_is_found()
    {
        var corpus = CountingSource.CorpusOf(1_000);

        Assert.All(Enumerable.Range(0, 1_000), i => Assert.Same(corpus[i], corpus[$"{i:D5}"]));
    }

    [Fact]
    public void Finding_an_article_by_id_does_not_allocate()
    {
        var found = 0;

        var allocated = Allocations.Measure(() =>
        {
            found = 0;
            found += News.Articles["001_match"].WordCount;
            found += News.Articles.TryGet("local/002_trains", out var article) ? article.WordCount : 0;
            found += News.Articles.TryGet("x000_harbour".AsSpan(1), out article) ? article.WordCount : 0;
            found += News.Articles.Contains("000_harbour") ? 1 : 0;
            found += News.Articles.Contains("nowhere") ? 100 : 0;
        });

        Assert.Equal(0, allocated);
        Assert.Equal(14, found);
    }

    [Fact]
    public void Enumerating_the_articles_does_not_allocate()
    {
        var words = 0;

        var allocated = Allocations.Measure(() =>
        {
            words = 0;
            foreach (var article in News.Articles)
            {
                words += article.WordCount;
            }
        });

        Assert.Equal(0, allocated);
        Assert.Equal(13, words);
    }
}
