using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Tests.Naming;

public sealed class CSharpIdentifierTests
{
    [Theory]
    [InlineData("News", true)]
    [InlineData("_news", true)]
    [InlineData("新闻", true)]
    [InlineData("class", true)]
    [InlineData("News2020", true)]
    [InlineData("2020", false)]
    [InlineData("my-news", false)]
    [InlineData("my news", false)]
    [InlineData("Ne\u200Dws", false)]
    [InlineData("\uD840\uDC00", false)]
    [InlineData("@class", false)]
    [InlineData("", false)]
    public void Valid_is_what_C_sharp_can_spell(string name, bool expected) => Assert.Equal(expected, CSharpIdentifier.IsValid(name));

    [Theory]
    [InlineData("News", true)]
    [InlineData("class", false)]
    [InlineData("record", false)]
    [InlineData("required", false)]
    [InlineData("Record", true)]
    public void A_keyword_names_no_type(string name, bool expected) => Assert.Equal(expected, CSharpIdentifier.CanNameType(name));

    [Fact]
    public void Keywords_alone_are_escaped()
    {
        Assert.Equal("@class", CSharpIdentifier.Escape("class"));
        Assert.Equal("News", CSharpIdentifier.Escape("News"));
    }
}
