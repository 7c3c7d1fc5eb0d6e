using Corpora.Tests.Fakes;

namespace Corpora.Tests.Collections;

/// <summary>Only accessed articles are loaded: loading a class takes 30 µs, so a program can't afford to load all.</summary>
public class LazinessTests
{
    private readonly CountingSource _source = new("a", "b", "c", "d");
    private readonly Corpus<TextArticle> _corpus;

    public LazinessTests() => _corpus = new(_source);

    [Fact]
    public void Finding_an_article_loads_only_that_article()
    {
        _ = _corpus["c"];
        _ = _corpus.TryGet("b", out _);
        _ = _corpus.Contains("a");

        Assert.Equal([2, 1], _source.Loads);
    }

    [Fact]
    public void Enumeration_loads_the_articles_that_it_reaches()
    {
        _ = _corpus.Take(2).Last();

        Assert.Equal([0, 1], _source.Loads);
    }

    [Fact]
    public void MoveNext_loads_no_article()
    {
        using var walk = _corpus.GetEnumerator();

        while (walk.MoveNext())
        {
            Assert.Empty(_source.Loads);
        }
    }

    [Fact]
    public void Indexes_load_only_the_articles_that_are_accessed()
    {
        var dates = new TimeIndex<DateOnly, TextArticle>(_corpus, [1, 2, 3, 3], [0, 1, 2, 3]);
        var days = IndexKeys.FromEnum<DayOfWeek>(new(["Monday", "Tuesday"], [1, 2]));
        var categories = new LookupIndex<DayOfWeek, TextArticle>(_corpus, days, [0, 2, 4], [0, 1, 2, 3]);

        var view = dates.Between(DateOnly.FromDayNumber(2), DateOnly.MaxValue);
        _ = (view.Count, dates.Count, dates.Latest, categories.Count, categories.Contains(DayOfWeek.Monday));
        var sizes = categories.Select(group => (group as ArticleGroup<DayOfWeek, TextArticle>)!.Count).ToList();
        Assert.Equal([2, 2], sizes);
        Assert.Empty(_source.Loads);

        _ = view[^1];
        _ = categories[DayOfWeek.Monday][0];
        Assert.Equal([1, 0], _source.Loads);
    }
}
