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
    public void The_nearest_is_found_when_it_is_near(string name, string? nearest) =>
        Assert.Equal(nearest, NearestName.Find(name, ["author", "category", "date", "tags"]));

    [Fact]
    public void Of_two_that_are_as_near_the_first_is_meant() => Assert.Equal("bat", NearestName.Find("xat", ["bat", "cat"]));

    [Fact]
    public void The_nearer_wins_whatever_the_order()
    {
        Assert.Equal("harbours", NearestName.Find("harbour", ["harbxxr", "harbours"]));
        Assert.Equal("harbours", NearestName.Find("harbour", ["harbours", "harbxxr"]));
    }

    [Fact]
    public void A_long_name_has_no_more_than_eight_changes()
    {
        var known = new string('a', 60);

        Assert.Equal(known, NearestName.Find(new string('a', 52) + new string('b', 8), [known]));
        Assert.Null(NearestName.Find(new string('a', 51) + new string('b', 9), [known]));
    }

    [Fact]
    public void Nothing_is_near_when_nothing_is_known() => Assert.Null(NearestName.Find("name", []));

    [Fact]
    public void A_single_character_is_near_itself_alone()
    {
        Assert.Null(NearestName.Find("x", ["y"]));
        Assert.Equal("X", NearestName.Find("x", ["y", "X"]));
    }

    [Fact]
    public void The_question_is_empty_when_nothing_is_near()
    {
        Assert.Equal(" Did you mean 'date'?", NearestName.DidYouMean("dates", ["date"]));
        Assert.Equal("", NearestName.DidYouMean("weather", ["date"]));
    }
}
