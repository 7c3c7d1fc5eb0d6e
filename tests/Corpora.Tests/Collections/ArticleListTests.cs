using System.Collections;
using Corpora.Tests.Fakes;
using Corpora.Tests.Newsroom;

namespace Corpora.Tests.Collections;

public class ArticleListTests
{
    private readonly ArticleList<NewsArticle> _list = News.ByCategory[NewsCategory.NationalWorld];

    [Fact]
    public void A_list_is_a_view_of_the_corpus()
    {
        Assert.Equal(2, _list.Count);
        Assert.Same(News.Articles[0], _list[0]);
        Assert.Same(News.Articles[2], _list[^1]);
        Assert.Equal(["000_harbour", "local/002_trains"], _list.Select(article => article.Id));
        Assert.Equal(2, ((IEnumerable)_list).Cast<object>().Count());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void An_index_out_of_range_throws(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _list[index]);

    [Fact]
    public void An_enumerator_can_be_reset()
    {
        using var walk = ((IEnumerable<NewsArticle>)_list).GetEnumerator();

        Assert.True(walk.MoveNext());
        Assert.True(walk.MoveNext());
        Assert.False(walk.MoveNext());
        Assert.False(walk.MoveNext());
        walk.Reset();
        Assert.True(walk.MoveNext());
        Assert.Same(_list[0], ((IEnumerator)walk).Current);
    }

    [Fact]
    public void Enumerating_a_list_does_not_allocate()
    {
        var words = 0;

        var allocated = Allocations.Measure(() =>
        {
            words = 0;
            foreach (var article in _list)
            {
                words += article.WordCount;
            }
        });

        Assert.Equal(0, allocated);
        Assert.Equal(11, words);
    }
}
