using Corpora.Tests.Fakes;

namespace Corpora.Tests.Indexes;

public class LookupIndexTests
{
    private readonly CountingSource _source = new("a", "b", "c");
    private readonly Corpus<TextArticle> _corpus;

    public LookupIndexTests() => _corpus = new(_source);

    [Fact]
    public void Groups_are_in_the_order_of_the_keys_and_nothing_is_loaded_to_find_one()
    {
        var index = new LookupIndex<string, TextArticle>(_corpus, IndexKeyTable.Of(["x", "y"]), [0, 2, 3], [0, 2, 0]);
        Assert.Equal(["x", "y"], index.Keys);
        Assert.Equal(2, index["x"].Count);
        Assert.Empty(index["z"]);
        Assert.True(index.Contains("y"));
        Assert.False(index.Contains("X"));
        Assert.Empty(_source.Loads);
        Assert.Equal(["x:a,c", "y:a"], index.Select(group => group.Key + ":" + string.Join(",", group.Select(article => article.Id))));
        Assert.Equal("key", Assert.Throws<ArgumentNullException>(() => index[null!]).ParamName);
    }

    [Fact]
    public void A_unique_index_finds_one()
    {
        var index = new UniqueIndex<int, TextArticle>(_corpus, IndexKeyTable.Of([4, 7]), [2, 0]);
        Assert.True(index.ContainsKey(7));
        Assert.Equal(2, index.Count);
        Assert.Empty(_source.Loads);
        Assert.Equal("a", index[7].Id);
        Assert.False(index.TryGetValue(5, out _));
        Assert.Equal("No article of the corpus Fake has the value '5'.", Assert.Throws<KeyNotFoundException>(() => index[5]).Message);
        Assert.Equal(["4:c", "7:a"], index.Select(pair => pair.Key + ":" + pair.Value.Id));
    }

    [Fact]
    public void Articles_are_keys_by_their_ids_and_none_is_loaded()
    {
        var authors = new CountingSource("joe", "jane");
        var index = new LookupIndex<TextArticle, TextArticle>(
            _corpus, IndexKeyTable.OfArticles(new Corpus<TextArticle>(authors), ["jane", "joe"]), [0, 1, 3], [1, 0, 2]);
        Assert.Equal("b", Assert.Single(index[new("jane", [])]).Id);
        Assert.Equal(2, index[new("joe", [])].Count);
        Assert.Empty(index[new("nobody", [])]);
        Assert.Empty(authors.Loads);
        Assert.Equal(["jane", "joe"], index.Keys.Select(key => key.Id));
    }

    [Fact]
    public void Web_addresses_are_keys_with_what_stands_behind_the_hash()
    {
        var index = new UniqueIndex<Uri, TextArticle>(
            _corpus, IndexKeyTable.Of([new Uri("https://example.org/#x"), new Uri("https://example.org/#y")]), [0, 1]);
        Assert.Equal("b", index[new("https://EXAMPLE.org/#y")].Id);
        Assert.False(index.ContainsKey(new("https://example.org/")));
    }

    [Fact]
    public void Tables_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new LookupIndex<int, TextArticle>(_corpus, IndexKeyTable.Of([1]), [0], [0]));
        Assert.Throws<ArgumentException>(() => new LookupIndex<int, TextArticle>(_corpus, IndexKeyTable.Of([1]), [0, 2], [0]));
        Assert.Throws<ArgumentException>(() => new UniqueIndex<int, TextArticle>(_corpus, IndexKeyTable.Of([1]), []));
        Assert.Throws<ArgumentException>(() => IndexKeyTable.Of([1, 1]));
    }

    [Theory]
    [InlineData("2024-05", true)]
    [InlineData("2024-13", false)]
    [InlineData("2024-00", false)]
    [InlineData("0000-01", false)]
    [InlineData("2024-5", false)]
    [InlineData(" 024-05", false)]
    public void A_month_is_read_as_it_is_written(string text, bool isMonth)
    {
        Assert.Equal(isMonth, YearMonth.TryParse(text, null, out var month));
        if (isMonth)
        {
            Assert.Equal(text, month.ToString());
            Assert.True(month > new YearMonth(2023, 12) && month <= new YearMonth(2024, 5));
        }
        else
        {
            Assert.Throws<FormatException>(() => YearMonth.Parse(text, null));
        }
    }
}
