using Corpora.Text;

namespace Corpora.Tests.Text;

public class NearestNameTests
{
    [Theory]
    [InlineData("categroy", "category")]
    [InlineData("Catgory", "category")]
    [InlineData("CATEGORY", "category")]
    [InlineData("tag", "tags")]
    [InlineData("autor", "author")]
    [InlineData("tgas", "tags")]
    [InlineData("adte", "date")]
    [InlineData("aetd", null)]
    [InlineData("date", "date")]
    [InlineData("aut", null)]
    [InlineData("weather", null)]
    [InlineData("dtae", "date")]
    [InlineData("atgs", "tags")]
    [InlineData("", null)]
    public void The_nearest_name_is_found_within_the_limit(string name, string? nearest) =>
        Assert.Equal(nearest, NearestName.Find(name, ["author", "category", "date", "tags"]));

    [Fact]
    public void Of_two_equally_near_names_the_first_is_found() => Assert.Equal("bat", NearestName.Find("xat", ["bat", "cat"]));

    [Fact]
    public void The_nearer_name_is_found_in_any_order()
    {
        Assert.Equal("harbours", NearestName.Find("harbour", ["harbxxr", "harbours"]));
        Assert.Equal("harbours", NearestName.Find("harbour", ["harbours", "harbxxr"]));
    }

    [Fact]
    public void The_limit_is_eight_changes()
    {
        var known = new string('a', 60);

        Assert.Equal(known, NearestName.Find(new string('a', 52) + new string('b', 8), [known]));
        Assert.Null(NearestName.Find(new string('a', 51) + new string('b', 9), [known]));
    }

    [Fact]
    public void Without_known_names_none_is_found() => Assert.Null(NearestName.Find("name", []));

    [Fact]
    public void A_single_character_matches_only_itself()
    {
        Assert.Null(NearestName.Find("x", ["y"]));
        Assert.Equal("X", NearestName.Find("x", ["y", "X"]));
    }

    [Fact]
    public void The_suggestion_is_empty_if_no_name_is_near()
    {
        Assert.Equal(" Did you mean 'date'?", NearestName.DidYouMean("dates", ["date"]));
        Assert.Equal("", NearestName.DidYouMean("weather", ["date"]));
    }
}
