using Corpora.Tests.Fakes;

namespace Corpora.Tests.Indexes;

public class TimeIndexNeighbourTests
{
    private readonly CountingSource _source = new("a", "b", "c", "d", "e");
    private readonly Corpus<TextArticle> _corpus;
    private readonly TimeIndex<DateOnly, TextArticle> _index;

    /// <summary>Latest first: c, a, d, b; e has no date.</summary>
    public TimeIndexNeighbourTests()
    {
        _corpus = new(_source);
        _index = new(_corpus, [1, 2, 2, 400], [1, 3, 0, 2]);
    }

    [Theory]
    [InlineData("c", "a", null)]
    [InlineData("a", "d", "c")]
    [InlineData("d", "b", "a")]
    [InlineData("b", null, "d")]
    [InlineData("e", null, null)]
    public void Next_and_previous_load_only_the_neighbour(string id, string? previous, string? next)
    {
        var article = new TextArticle(id, []);
        Assert.Equal(previous, _index.Previous(article)?.Id);
        Assert.Equal(next, _index.Next(article)?.Id);
        Assert.Equal(new[] { previous, next }.OfType<string>().Select(found => found[0] - 'a').Order(), _source.Loads.Order());
    }

    [Fact]
    public void Among_some_articles_the_nearest_is_found_in_any_order()
    {
        var among = _corpus.WithIds("b", "c", "e");
        Assert.Equal("b", _index.Previous(new("a", []), among)?.Id);
        Assert.Equal("c", _index.Next(new("d", []), among)?.Id);
        Assert.Equal("c", _index.Next(new("b", []), among)?.Id);
        Assert.Null(_index.Next(new("c", []), among));
        Assert.Null(_index.Next(new("e", []), among));
        Assert.Null(_index.Next(new("unknown", []), among));
    }

    [Fact]
    public void A_list_of_another_corpus_throws()
    {
        var among = CountingSource.CorpusOf(2).WithIds("00000");
        Assert.Equal("among", Assert.Throws<ArgumentException>(() => _index.Next(new("a", []), among)).ParamName);
    }

    [Fact]
    public void Groups_are_latest_first_and_load_no_article()
    {
        Assert.Equal([2, 1], _index.GroupByYear().Keys);
        Assert.Equal(["0002-02", "0001-01"], _index.GroupByMonth().Keys.Select(month => month.ToString()));
        Assert.Equal(3, _index.GroupByYear()[1].Count);
        Assert.Empty(_source.Loads);
        Assert.Equal(["a", "d", "b"], _index.GroupByYear()[1].Select(article => article.Id));
    }

    [Fact]
    public void Timestamps_are_grouped_by_the_date_in_their_offset_and_ordered_as_instants()
    {
        DateTimeOffset[] timestamps =
        [
            new(2024, 1, 1, 0, 30, 0, TimeSpan.FromHours(9)),       // 2023-12-31T15:30Z
            new(2023, 12, 31, 23, 30, 0, TimeSpan.FromHours(-5)),   // 2024-01-01T04:30Z
            new(2024, 1, 1, 5, 0, 0, TimeSpan.Zero),
        ];
        var index = new TimeIndex<DateTimeOffset, TextArticle>(
            _corpus, [.. timestamps.Select(timestamp => timestamp.UtcTicks)], [0, 1, 2], [9 * 60, -5 * 60, 0]);
        Assert.Equal(["c", "b", "a"], index.Select(article => article.Id));
        Assert.Equal([2024, 2023], index.GroupByYear().Keys);
        Assert.Equal(["c", "a"], index.GroupByYear()[2024].Select(article => article.Id));
        Assert.Equal(["b"], index.GroupByYear()[2023].Select(article => article.Id));
        Assert.Equal([new YearMonth(2024, 1), new YearMonth(2023, 12)], index.GroupByMonth().Keys);
    }

    [Fact]
    public void Articles_of_the_same_instant_keep_their_own_offset()
    {
        var instant = new DateTimeOffset(2023, 12, 31, 23, 30, 0, TimeSpan.Zero).UtcTicks;
        var index = new TimeIndex<DateTimeOffset, TextArticle>(_corpus, [instant, instant], [1, 0], [60, 0]);
        Assert.Equal(["b"], index.GroupByYear()[2024].Select(article => article.Id));
        Assert.Equal(["a"], index.GroupByYear()[2023].Select(article => article.Id));
    }

    [Fact]
    public void Fewer_offsets_than_times_throw() => Assert.Equal(
        "There are 1 times but 0 offsets. (Parameter 'utcOffsets')",
        Assert.Throws<ArgumentException>(() => new TimeIndex<DateTimeOffset, TextArticle>(_corpus, [1], [0], [])).Message);

    [Fact]
    public void Timestamps_without_offsets_are_grouped_by_year_and_month_in_UTC()
    {
        var timestamp = new DateTimeOffset(2024, 12, 31, 23, 30, 0, TimeSpan.FromHours(-5));
        var index = new TimeIndex<DateTimeOffset, TextArticle>(_corpus, [timestamp.UtcTicks], [0]);
        Assert.Equal([2025], index.GroupByYear().Keys);
        Assert.Equal([new YearMonth(2025, 1)], index.GroupByMonth().Keys);
    }
}
