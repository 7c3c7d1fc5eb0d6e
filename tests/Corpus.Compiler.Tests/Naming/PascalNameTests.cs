using System.Text;
using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Tests.Naming;

public sealed class PascalNameTests
{
    [Theory]
    [InlineData("000_e196e8113c9f168c", "000E196e8113c9f168c")]
    [InlineData("reading-level", "ReadingLevel")]
    [InlineData("publishDate", "PublishDate")]
    [InlineData("NATO summit 2020", "NATOSummit2020")]
    [InlineData("2nd-author", "2ndAuthor")]
    [InlineData("politics/élections", "PoliticsÉlections")]
    [InlineData("新闻 一", "新闻一")]
    [InlineData("новости", "Новости")]
    [InlineData("ქართული", "ქართული")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("x😀y", "XY")]
    [InlineData("😀", "")]
    [InlineData("---", "")]
    [InlineData("", "")]
    [InlineData("a\u200Bb", "AB")]
    [InlineData("Ⅳ.½", "Ⅳ")]
    [InlineData("\u0301a", "A")]
    public void Parts_are_joined_with_a_capital_each(string text, string expected) => Assert.Equal(expected, PascalName.From(text));

    [Theory]
    [InlineData("C#", "CSharp")]
    [InlineData("C++", "CPlusPlus")]
    [InlineData("a-b_c/d.e f&g", "ADashBUnderscoreCSlashDDotESpaceFAndG")]
    [InlineData("😀", "U1F600")]
    [InlineData("?!", "QuestionBang")]
    [InlineData("§", "U00A7")]
    public void Symbols_have_words(string text, string expected) => Assert.Equal(expected, PascalName.SpelledOut(text));

    [Fact]
    public void Half_a_pair_of_code_units_is_a_symbol()
    {
        Assert.Equal("AB", PascalName.From("a\uD800b"));
        Assert.Equal("AUDC00", PascalName.SpelledOut("a\uDC00"));
    }

    [Fact]
    public void A_name_is_composed_as_a_keyboard_would_type_it()
    {
        var decomposed = "e\u0301te\u0301";
        Assert.Equal("Été", PascalName.From(decomposed));
        Assert.True(PascalName.From(decomposed).IsNormalized(NormalizationForm.FormC));
    }

    [Fact]
    public void A_letter_that_composes_to_a_pair_of_code_units_stays() => Assert.Equal("\uFACF", PascalName.From("\uFACF"));

    [Fact]
    public void Capitals_are_the_same_in_a_culture_with_other_rules()
    {
        using var culture = Cultures.Turkish();
        Assert.Equal("Istanbul", PascalName.From("istanbul"));
        Assert.Equal("ıx", PascalName.From("ıx"));
        Assert.Equal("İx", PascalName.From("İx"));
    }
}
