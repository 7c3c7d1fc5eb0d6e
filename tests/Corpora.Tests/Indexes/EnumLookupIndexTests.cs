using System.Collections;
using Corpora.Tests.Fakes;
using Corpora.Tests.Newsroom;

namespace Corpora.Tests.Indexes;

public class EnumLookupIndexTests
{
    private static readonly LabelTable OneLabel = new(["one"], [1]);

    private enum ByteEnum : byte
    {
        One = 1,
    }

    private enum LongEnum : long
    {
        One = 1,
    }

    [Fact]
    public void A_member_returns_its_articles_in_the_order_of_the_corpus()
    {
        Assert.Equal(["000_harbour", "local/002_trains"], News.ByCategory[NewsCategory.NationalWorld].Select(article => article.Id));
        Assert.Equal(["001_match"], News.ByCategory[NewsCategory.Sport].Select(article => article.Id));
    }

    [Fact]
    public void An_article_can_be_in_several_groups()
    {
        Assert.Equal(["000_harbour", "local/002_trains"], News.ByTag[NewsTag.Rail].Select(article => article.Id));
        Assert.Equal(["000_harbour"], News.ByTag[NewsTag.Weather].Select(article => article.Id));
    }

    [Theory]
    [InlineData(NewsCategory.ArtsCulture)]
    [InlineData(default(NewsCategory))]
    [InlineData((NewsCategory)5)]
    [InlineData((NewsCategory)(-1))]
    [InlineData((NewsCategory)int.MaxValue)]
    [InlineData((NewsCategory)int.MinValue)]
    public void A_value_that_no_article_has_returns_an_empty_list(NewsCategory category)
    {
        Assert.Empty(News.ByCategory[category]);
        Assert.False(News.ByCategory.Contains(category));
    }

    [Fact]
    public void Keys_are_the_members_that_articles_have()
    {
        Assert.Equal([NewsCategory.NationalWorld, NewsCategory.Sport], News.ByCategory.Keys);
        Assert.Equal(2, News.ByCategory.Count);
        Assert.True(News.ByCategory.Contains(NewsCategory.Sport));
    }

    [Fact]
    public void Groups_are_in_the_order_of_the_enum()
    {
        var seen = new List<string>();
        foreach (var group in News.ByCategory)
        {
            foreach (var article in group)
            {
                seen.Add($"{group.Key} {group.Count} {article.Id}");
            }
        }

        Assert.Equal(["NationalWorld 2 000_harbour", "NationalWorld 2 local/002_trains", "Sport 1 001_match"], seen);
        Assert.Equal(2, ((IEnumerable)News.ByCategory).Cast<object>().Count());
    }

    [Fact]
    public void The_index_equals_a_lookup_by_LINQ()
    {
        ILookup<NewsCategory, NewsArticle> lookup = News.ByCategory;
        var expected = News.Articles.ToLookup(article => article.Category);

        Assert.Equal(expected.Select(group => group.Key), News.ByCategory.Select(group => group.Key));
        Assert.All(expected, group => Assert.Equal(group, lookup[group.Key]));
        Assert.Equal(
            ["National-World: 11", "Sport: 2"],
            from g in News.ByCategory select $"{g.Key.ToLabel()}: {g.Sum(article => article.WordCount)}");
    }

    [Fact]
    public void An_index_can_be_empty()
    {
        var index = new LookupIndex<NewsCategory, TextArticle>(
            CountingSource.CorpusOf(0), IndexKeys.FromEnum<NewsCategory>(new([], [])), [0], []);

        Assert.Empty(index);
        Assert.Empty(index.Keys);
        Assert.Empty(index[NewsCategory.ArtsCulture]);
    }

    [Fact]
    public void Inconsistent_tables_throw()
    {
        var corpus = CountingSource.CorpusOf(2);

        Assert.Equal("articles", Assert.Throws<ArgumentNullException>(() => Index(null!, [0], [])).ParamName);
        Assert.Equal("offsets", Assert.Throws<ArgumentNullException>(() => Index(corpus, null!, [])).ParamName);
        Assert.Equal("positions", Assert.Throws<ArgumentNullException>(() => Index(corpus, [0], null!)).ParamName);
        Assert.Equal("offsets", Assert.Throws<ArgumentException>(() => Index(corpus, [], [])).ParamName);
        Assert.Equal("offsets", Assert.Throws<ArgumentException>(() => Index(corpus, [1, 2], [0, 1])).ParamName);
        Assert.Equal("offsets", Assert.Throws<ArgumentException>(() => Index(corpus, [0, 1], [0, 1])).ParamName);
        Assert.Equal("offsets", Assert.Throws<ArgumentException>(() => Index(corpus, [0, 1, 2], [0, 1])).ParamName);
        Assert.Equal("labels", Assert.Throws<ArgumentNullException>(() => IndexKeys.FromEnum<NewsCategory>(null!)).ParamName);
    }

    [Fact]
    public void An_enum_that_is_not_based_on_int_throws()
    {
        var corpus = CountingSource.CorpusOf(1);

        Assert.Throws<NotSupportedException>(
            () => new LookupIndex<ByteEnum, TextArticle>(corpus, IndexKeys.FromEnum<ByteEnum>(OneLabel), [0, 1], [0]));
        Assert.Throws<NotSupportedException>(
            () => new LookupIndex<LongEnum, TextArticle>(corpus, IndexKeys.FromEnum<LongEnum>(OneLabel), [0, 1], [0]));
    }

    [Fact]
    public void A_lookup_does_not_allocate() => Assert.Equal(0, Allocations.Measure(() => News.ByCategory.Contains(NewsCategory.Sport)));

    private static LookupIndex<NewsCategory, TextArticle> Index(Corpus<TextArticle> corpus, int[] offsets, int[] positions) =>
        new(corpus, IndexKeys.FromEnum<NewsCategory>(OneLabel), offsets, positions);
}
