using Corpora.Tests.Fakes;

namespace Corpora.Tests.Collections;

public class SourceArticlesTests
{
    [Fact]
    public void Ids_are_in_ordinal_order_and_positions_in_the_order_of_the_corpus()
    {
        var source = new CountingSource("b", "a", "B", "");

        Assert.Equal("Fake", source.Name);
        Assert.Equal(4, source.Count);
        Assert.Equal(["", "B", "a", "b"], source.Ids);
        Assert.Equal([3, 2, 1, 0], source.Ids.Select(id => source.IndexOf(id)));
        Assert.Equal(-1, source.IndexOf("A"));
        Assert.Equal(-1, source.IndexOf("c"));
    }

    [Fact]
    public void Surrogates_are_ordered_by_code_unit()
    {
        var source = new CountingSource("\uff5e", "\U0001f600", "z");

        Assert.Equal(["z", "\U0001f600", "\uff5e"], source.Ids);
        Assert.Equal([2, 1, 0], source.Ids.Select(id => source.IndexOf(id)));
    }

    [Fact]
    public void Inconsistent_tables_throw()
    {
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => new Tables(null!, [], [])).ParamName);
        Assert.Equal("sortedIds", Assert.Throws<ArgumentNullException>(() => new Tables("X", null!, [])).ParamName);
        Assert.Equal("positions", Assert.Throws<ArgumentNullException>(() => new Tables("X", [], null!)).ParamName);
        Assert.StartsWith(
            "There are 1 ids but 2 positions.",
            Assert.Throws<ArgumentException>(() => new Tables("X", ["a"], [0, 1])).Message,
            StringComparison.Ordinal);
    }

    private sealed class Tables(string name, string[] ids, int[] positions) : SourceArticles<TextArticle>(name, ids, positions)
    {
        public override TextArticle Load(int index) => new(Ids.First());
    }
}
