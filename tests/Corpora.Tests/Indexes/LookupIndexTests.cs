using Corpora.Tests.Fakes;

namespace Corpora.Tests.Indexes;

public class LookupIndexTests
{
    private readonly CountingSource _source = new("a", "b", "c");
    private readonly Corpus<TextArticle> _corpus;

    public LookupIndexTests() => _corpus = new(_source);

    [Fact]
    public void Groups_are_in_the_order_of_the_keys_and_finding_one_loads_no_article()
    {
        var index = new LookupIndex<string, TextArticle>(_corpus, IndexKeys.FromValues(["x", "y"]), [0, 2, 3], [0, 2, 0]);
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
    public void A_unique_index_finds_one_article()
    {
        var index = new UniqueIndex<int, TextArticle>(_corpus, IndexKeys.FromValues([4, 7]), [2, 0]);
        Assert.True(index.ContainsKey(7));
        Assert.Equal(2, index.Count);
        Assert.Empty(_source.Loads);
        Assert.Equal("a", index[7].Id);
        Assert.False(index.TryGetValue(5, out _));
        Assert.Equal("No article of the corpus Fake has the key '5'.", Assert.Throws<KeyNotFoundException>(() => index[5]).Message);
        Assert.Equal(["4:c", "7:a"], index.Select(pair => pair.Key + ":" + pair.Value.Id));
    }

    [Fact]
    public void Articles_are_found_as_keys_by_their_ids_without_loading_them()
    {
        var authors = new CountingSource("joe", "jane");
        var index = new LookupIndex<TextArticle, TextArticle>(
            _corpus, IndexKeys.FromArticles(new Corpus<TextArticle>(authors), ["jane", "joe"]), [0, 1, 3], [1, 0, 2]);
        Assert.Equal("b", Assert.Single(index[new("jane", [])]).Id);
        Assert.Equal(2, index[new("joe", [])].Count);
        Assert.Empty(index[new("nobody", [])]);
        Assert.Empty(authors.Loads);
        Assert.Equal(["jane", "joe"], index.Keys.Select(key => key.Id));
    }

    [Fact]
    public void URIs_are_compared_with_their_fragments()
    {
        var index = new UniqueIndex<Uri, TextArticle>(
            _corpus, IndexKeys.FromValues([new Uri("https://example.org/#x"), new Uri("https://example.org/#y")]), [0, 1]);
        Assert.Equal("b", index[new("https://EXAMPLE.org/#y")].Id);
        Assert.False(index.ContainsKey(new("https://example.org/")));
    }

    [Fact]
    public void A_lookup_of_a_number_does_not_allocate()
    {
        var lookup = new LookupIndex<int, TextArticle>(_corpus, IndexKeys.FromValues([4]), [0, 1], [0]);
        var unique = new UniqueIndex<int, TextArticle>(_corpus, IndexKeys.FromValues([4]), [0]);
        var found = false;

        Assert.Equal(0, Allocations.Measure(() => found = lookup.Contains(4) && unique.ContainsKey(4) && !unique.ContainsKey(5)));
        Assert.True(found);
    }

    [Fact]
    public void Inconsistent_tables_throw()
    {
        Assert.Throws<ArgumentException>(() => new LookupIndex<int, TextArticle>(_corpus, IndexKeys.FromValues([1]), [0], [0]));
        Assert.Throws<ArgumentException>(() => new LookupIndex<int, TextArticle>(_corpus, IndexKeys.FromValues([1]), [0, 2], [0]));
        Assert.Throws<ArgumentException>(() => new UniqueIndex<int, TextArticle>(_corpus, IndexKeys.FromValues([1]), []));
        Assert.Throws<ArgumentException>(() => IndexKeys.FromValues([1, 1]));
    }
}
