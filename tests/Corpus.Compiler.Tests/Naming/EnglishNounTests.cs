using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Tests.Naming;

public sealed class EnglishNounTests
{
    [Theory]
    [InlineData("categories", "category")]
    [InlineData("Categories", "Category")]
    [InlineData("CATEGORIES", "CATEGORY")]
    [InlineData("tags", "tag")]
    [InlineData("TAGS", "TAG")]
    [InlineData("classes", "class")]
    [InlineData("boxes", "box")]
    [InlineData("branches", "branch")]
    [InlineData("wishes", "wish")]
    [InlineData("families", "family")]
    [InlineData("movies", "movie")]
    [InlineData("bestMovies", "bestMovie")]
    [InlineData("blog-series", "blog-series")]
    [InlineData("BlogSeries", "BlogSeries")]
    [InlineData("news", "news")]
    [InlineData("class", "class")]
    [InlineData("status", "status")]
    [InlineData("analysis", "analysis")]
    [InlineData("category", "category")]
    [InlineData("bias", "bias")]
    [InlineData("biases", "bias")]
    [InlineData("lens", "lens")]
    [InlineData("Lenses", "Lens")]
    [InlineData("canvas", "canvas")]
    [InlineData("pageAliases", "pageAlias")]
    [InlineData("ideas", "idea")]
    [InlineData("houses", "house")]
    [InlineData("s", "s")]
    [InlineData("", "")]
    public void The_singular_of_a_regular_plural(string noun, string expected) => Assert.Equal(expected, EnglishNoun.Singular(noun));
}
