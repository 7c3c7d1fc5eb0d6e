using Corpora.Tests.Fakes;
using Corpora.Tests.Newsroom;

namespace Corpora.Tests.Indexes;

public class TimeIndexTests
{
    private static readonly DateOnly First = new(2020, 2, 28);

    /// <summary>Articles 4 and 1 have the date 28 February, 0 and 3 the 29th, 2 has 1 March; 5 has none.</summary>
    private readonly TimeIndex<DateOnly, TextArticle> _index = new(
        CountingSource.CorpusOf(6),
        [First.DayNumber, First.DayNumber, First.DayNumber + 1, First.DayNumber + 1, First.DayNumber + 2],
        [4, 1, 0, 3, 2]);

    [Fact]
    public void The_index_contains_all_articles_with_a_date_latest_first()
    {
        Assert.Equal(["00002", "00000", "00003", "00001", "00004"], Ids(_index));
        Assert.Equal(5, _index.Count);
        Assert.Equal("00002", _index[0].Id);
    }

    [Fact]
    public void The_order_is_that_of_OrderByDescending() =>
        Assert.Equal(News.Articles.OrderByDescending(article => article.Date), News.ByDate);

    [Fact]
    public void A_date_returns_its_articles_in_the_order_of_the_corpus()
    {
        Assert.Equal(["00001", "00004"], Ids(_index[First]));
        Assert.Equal(["00002"], Ids(_index[new DateOnly(2020, 3, 1)]));
        Assert.Empty(_index[First.AddDays(-1)]);
        Assert.Empty(_index[First.AddDays(3)]);
        Assert.Empty(_index[DateOnly.MinValue]);
        Assert.Empty(_index[DateOnly.MaxValue]);
    }

    [Fact]
    public void Between_includes_both_ends()
    {
        Assert.Equal(["00000", "00003", "00001", "00004"], Ids(_index.Between(First, First.AddDays(1))));
        Assert.Equal(["00000", "00003"], Ids(_index.Between(First.AddDays(1), First.AddDays(1))));
        Assert.Equal(Ids(_index), Ids(_index.Between(DateOnly.MinValue, DateOnly.MaxValue)));
        Assert.Empty(_index.Between(First.AddDays(3), DateOnly.MaxValue));
        Assert.Empty(_index.Between(DateOnly.MinValue, First.AddDays(-1)));
    }

    [Fact]
    public void Between_throws_if_the_first_date_is_after_the_last() =>
        Assert.Equal("from", Assert.Throws<ArgumentException>(() => _index.Between(First.AddDays(1), First)).ParamName);

    [Fact]
    public void Before_and_After_exclude_the_date()
    {
        Assert.Equal(["00001", "00004"], Ids(_index.Before(First.AddDays(1))));
        Assert.Equal(["00002"], Ids(_index.After(First.AddDays(1))));
        Assert.Empty(_index.Before(First));
        Assert.Empty(_index.After(First.AddDays(2)));
        Assert.Equal(5, _index.After(DateOnly.MinValue).Count);
        Assert.Equal(5, _index.Before(DateOnly.MaxValue).Count);
    }

    [Fact]
    public void Earliest_and_Latest_are_the_first_and_last_dates()
    {
        Assert.Equal(First, _index.Earliest);
        Assert.Equal(new DateOnly(2020, 3, 1), _index.Latest);
        Assert.Equal((new DateOnly(2020, 8, 17), new DateOnly(2020, 8, 18)), (News.ByDate.Earliest, News.ByDate.Latest));
    }

    [Fact]
    public void An_index_can_be_empty()
    {
        var empty = new TimeIndex<DateOnly, TextArticle>(CountingSource.CorpusOf(1), [], []);

        Assert.Empty(empty);
        Assert.Null(empty.Earliest);
        Assert.Null(empty.Latest);
        Assert.Empty(empty[First]);
        Assert.Empty(empty.Between(First, First));
        Assert.Empty(empty.Before(First));
        Assert.Empty(empty.After(First));
    }

    [Fact]
    public void The_minimum_and_maximum_dates_are_supported()
    {
        var index = new TimeIndex<DateOnly, TextArticle>(
            CountingSource.CorpusOf(2), [DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber], [1, 0]);

        Assert.Equal(["00000", "00001"], Ids(index));
        Assert.Equal((DateOnly.MinValue, DateOnly.MaxValue), (index.Earliest, index.Latest));
        Assert.Equal(["00000"], Ids(index[DateOnly.MaxValue]));
        Assert.Equal(["00001"], Ids(index.Before(DateOnly.MaxValue)));
    }

    [Fact]
    public void Inconsistent_tables_throw()
    {
        var corpus = CountingSource.CorpusOf(1);

        Assert.Throws<ArgumentNullException>(() => new TimeIndex<DateOnly, TextArticle>(null!, [], []));
        Assert.Throws<ArgumentNullException>(() => new TimeIndex<DateOnly, TextArticle>(corpus, null!, []));
        Assert.Throws<ArgumentNullException>(() => new TimeIndex<DateOnly, TextArticle>(corpus, [], null!));
        Assert.Equal("positions", Assert.Throws<ArgumentException>(() => new TimeIndex<DateOnly, TextArticle>(corpus, [1], [])).ParamName);
    }

    private static List<string> Ids(ArticleList<TextArticle> articles) => [.. articles.Select(article => article.Id)];
}
