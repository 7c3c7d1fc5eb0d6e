using Corpora.Tests.Fakes;

namespace Corpora.Tests.Collections;

/// <summary>Nothing is loaded but what is read. At 30 µs a class an array of all articles would be paid by every program.</summary>
public class LazinessTests
{
    private readonly CountingSource _source = new("a", "b", "c", "d");
    private readonly Corpus<TextArticle> _corpus;

    public LazinessTests() => _corpus = new(_source);

    [Fact]
    public void To_find_one_article_loads_that_one()
    {
        _ = _corpus["c"];
        _ = _corpus.TryGet("b", out _);
        _ = _corpus.Contains("a");

        Assert.Equal([2, 1], _source.Loads);
    }

    [Fact]
    public void A_walk_loads_what_it_reaches()
    {
        _ = _corpus.Take(2).Last();

        Assert.Equal([0, 1], _source.Loads);
    }

    [Fact]
    public void A_step_loads_nothing_until_the_article_is_read()
    {
        using var walk = _corpus.GetEnumerator();

        while (walk.MoveNext())
        {
            Assert.Empty(_source.Loads);
        }
    }

    [Fact]
    public void Indexes_load_what_is_read_from_them()
    {
        var dates = new DateIndex<TextArticle>(_corpus, [1, 2, 3, 3], [0, 1, 2, 3]);
        var categories = new TaxonomyIndex<DayOfWeek, TextArticle>(_corpus, [0, 2, 4], [0, 1, 2, 3]);

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
