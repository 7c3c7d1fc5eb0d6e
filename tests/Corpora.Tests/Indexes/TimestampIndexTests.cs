using Corpora.Tests.Fakes;

namespace Corpora.Tests.Indexes;

public class TimestampIndexTests
{
    private static readonly DateTimeOffset Noon = new(2020, 8, 17, 12, 0, 0, TimeSpan.Zero);

    private readonly TimestampIndex<TextArticle> _index = new(
        CountingSource.CorpusOf(4), [Noon.UtcTicks, Noon.UtcTicks, Noon.UtcTicks + 1, Noon.AddDays(1).UtcTicks], [0, 3, 1, 2]);

    [Fact]
    public void The_index_has_all_articles_with_a_timestamp_newest_first()
    {
        Assert.Equal(["00002", "00001", "00000", "00003"], Ids(_index));
        Assert.Equal("00002", _index[0].Id);
    }

    [Fact]
    public void Timestamps_are_instants_whatever_their_offset()
    {
        var inTokyo = Noon.ToOffset(TimeSpan.FromHours(9));

        Assert.Equal(["00000", "00003"], Ids(_index[inTokyo]));
        Assert.Equal(["00001", "00000", "00003"], Ids(_index.Between(inTokyo, inTokyo.AddTicks(1))));
        Assert.Empty(_index[new DateTimeOffset(Noon.DateTime, TimeSpan.FromHours(9))]);
    }

    [Fact]
    public void Before_and_after_leave_out_the_instant_itself()
    {
        Assert.Equal(["00000", "00003"], Ids(_index.Before(Noon.AddTicks(1))));
        Assert.Equal(["00002", "00001"], Ids(_index.After(Noon)));
    }

    [Fact]
    public void Instants_in_the_wrong_order_are_an_error_of_the_caller() =>
        Assert.Equal("from", Assert.Throws<ArgumentException>(() => _index.Between(Noon.AddTicks(1), Noon)).ParamName);

    [Fact]
    public void The_ends_of_the_index_are_in_UTC()
    {
        Assert.Equal(Noon, _index.Earliest);
        Assert.Equal(Noon.AddDays(1), _index.Latest);
        Assert.Equal(TimeSpan.Zero, _index.Latest!.Value.Offset);
    }

    [Fact]
    public void An_index_may_be_empty()
    {
        var empty = new TimestampIndex<TextArticle>(CountingSource.CorpusOf(1), [], []);

        Assert.Empty(empty);
        Assert.Null(empty.Earliest);
        Assert.Null(empty.Latest);
        Assert.Empty(empty.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue));
    }

    private static List<string> Ids(ArticleList<TextArticle> articles) => [.. articles.Select(article => article.Id)];
}
