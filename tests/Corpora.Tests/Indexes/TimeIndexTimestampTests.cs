using Corpora.Tests.Fakes;

namespace Corpora.Tests.Indexes;

public class TimeIndexTimestampTests
{
    private static readonly DateTimeOffset Noon = new(2020, 8, 17, 12, 0, 0, TimeSpan.Zero);

    private readonly TimeIndex<DateTimeOffset, TextArticle> _index = new(
        CountingSource.CorpusOf(4), [Noon.UtcTicks, Noon.UtcTicks, Noon.UtcTicks + 1, Noon.AddDays(1).UtcTicks], [0, 3, 1, 2]);

    [Fact]
    public void The_index_contains_all_articles_with_a_timestamp_latest_first()
    {
        Assert.Equal(["00002", "00001", "00000", "00003"], Ids(_index));
        Assert.Equal("00002", _index[0].Id);
    }

    [Fact]
    public void Timestamps_are_compared_as_instants()
    {
        var inTokyo = Noon.ToOffset(TimeSpan.FromHours(9));

        Assert.Equal(["00000", "00003"], Ids(_index[inTokyo]));
        Assert.Equal(["00001", "00000", "00003"], Ids(_index.Between(inTokyo, inTokyo.AddTicks(1))));
        Assert.Empty(_index[new DateTimeOffset(Noon.DateTime, TimeSpan.FromHours(9))]);
    }

    [Fact]
    public void Before_and_After_exclude_the_instant()
    {
        Assert.Equal(["00000", "00003"], Ids(_index.Before(Noon.AddTicks(1))));
        Assert.Equal(["00002", "00001"], Ids(_index.After(Noon)));
    }

    [Fact]
    public void Between_throws_if_the_first_instant_is_after_the_last() =>
        Assert.Equal("from", Assert.Throws<ArgumentException>(() => _index.Between(Noon.AddTicks(1), Noon)).ParamName);

    [Fact]
    public void Earliest_and_Latest_are_in_UTC()
    {
        Assert.Equal(Noon, _index.Earliest);
        Assert.Equal(Noon.AddDays(1), _index.Latest);
        Assert.Equal(TimeSpan.Zero, _index.Latest!.Value.Offset);
    }

    [Fact]
    public void An_index_can_be_empty()
    {
        var empty = new TimeIndex<DateTimeOffset, TextArticle>(CountingSource.CorpusOf(1), [], []);

        Assert.Empty(empty);
        Assert.Null(empty.Earliest);
        Assert.Null(empty.Latest);
        Assert.Empty(empty.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue));
    }

    [Fact]
    public void A_DateTime_is_an_instant_in_its_time_zone()
    {
        var index = new TimeIndex<DateTime, TextArticle>(
            CountingSource.CorpusOf(2), [Noon.UtcTicks, Noon.AddDays(1).UtcTicks], [0, 1]);

        Assert.Equal((Noon.UtcDateTime, DateTimeKind.Utc), (index.Earliest!.Value, index.Earliest.Value.Kind));
        Assert.Equal(Noon.AddDays(1).UtcDateTime, index.Latest);
        Assert.Equal(["00000"], Ids(index[Noon.UtcDateTime]));
        Assert.Equal(["00000"], Ids(index[Noon.LocalDateTime]));
        Assert.Equal(["00000"], Ids(index[DateTime.SpecifyKind(Noon.LocalDateTime, DateTimeKind.Unspecified)]));
        Assert.Equal(["00001"], Ids(index.After(Noon.UtcDateTime)));
        Assert.Equal([2020], index.GroupByYear().Keys);
    }

    [Fact]
    public void Another_type_of_times_throws() => Assert.Equal(
        "TimeSpan is not supported; expected DateOnly, DateTime or DateTimeOffset.",
        Assert.Throws<NotSupportedException>(() => new TimeIndex<TimeSpan, TextArticle>(CountingSource.CorpusOf(1), [1], [0])).Message);

    private static List<string> Ids(ArticleList<TextArticle> articles) => [.. articles.Select(article => article.Id)];
}
