using Corpus.Compiler.Metadata;
using Corpus.Compiler.Packing;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Tests.Packing;

public class HeaderScalarsTests
{
    private static readonly HeaderValue Nested = Mapping(
        Entry("name", Scalar("Ada")),
        Entry("none", new HeaderNull(SourceSpan.FileStart)),
        Entry("places", List(Scalar("London"), List(Scalar("Zürich"), Scalar("")))));

    [Fact]
    public void Scalars_are_listed_as_the_document_has_them() => Assert.Equal(
        ["2020-08-17", "Ada", "London", "Zürich", "", "last"],
        HeaderScalars.Select(new(
        [
            Entry("date", Scalar("2020-08-17")),
            Entry("author", Nested),
            Entry("empty", List()),
            Entry("end", Scalar("last")),
        ])));

    [Fact]
    public void A_row_is_what_the_file_and_the_document_say()
    {
        var row = Row("Heading", Entry("Date", Scalar("2020-08-17")), Entry("TITLE", Scalar("From metadata")));

        Assert.Equal(new PackRow("a/b", "articles/a/b.md", 2, "From metadata", new(["2020-08-17", "From metadata"]), "# Heading"), row);
    }

    [Fact]
    public void The_heading_is_the_title_when_the_metadata_has_none()
    {
        Assert.Equal("Heading", Row("Heading").Title);
        Assert.Equal("Heading", Row("Heading", Entry("title", new HeaderNull(SourceSpan.FileStart))).Title);
        Assert.Equal("", Row("Heading", Entry("ti-tle", Scalar(""))).Title);
        Assert.Null(Row(null, Entry("subtitle", Scalar("x"))).Title);
    }

    private static PackRow Row(string? heading, params HeaderEntry[] entries) => PackRow.From(
        new ArticleFile("News", "a/b", "articles/a/b.md", "/somewhere/articles/a/b.md"),
        new Document(new(entries), heading, new Body("# Heading", 2, "# Heading"), []));

    private static HeaderEntry Entry(string key, HeaderValue value) => new(key, SourceSpan.FileStart, value);

    private static HeaderScalar Scalar(string text) => new(text, ScalarStyle.Plain, SourceSpan.FileStart);

    private static HeaderList List(params HeaderValue[] items) => new(new(items), SourceSpan.FileStart);

    private static HeaderMapping Mapping(params HeaderEntry[] entries) => new(new(entries), SourceSpan.FileStart);
}
