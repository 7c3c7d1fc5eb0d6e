using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Reading.Publication;

namespace Corpus.Compiler.Tests.Reading.Headers;

/// <summary>Text that resembles a header is a warning, and a draft even there.</summary>
public class NearHeaderTests
{
    private const string Around = "expected lines '---' around it";
    private const string Languages = "is not a language of headers; expected '---', '---yaml', '---toml' or '---json'";
    private const string First = "expected it at the beginning of the file, with nothing but blank lines before it";
    private const string Colon = "expected a space after the colon";

    [Theory]
    [InlineData("----\ntitle: T\ndraft: true\n----\nText.", "0:0-4", Around)]
    [InlineData("--\ntitle: T\ndraft: true\n--\nText.", "0:0-2", Around)]
    [InlineData("—\ndraft: true\n—\nText.", "0:0-1", Around)]
    [InlineData("***\ntitle: T\ndraft: true\n***\nText.", "0:0-3", Around)]
    [InlineData("```yaml\ndraft: true\n```\nText.", "0:0-7", Around)]
    [InlineData("~~~\ntitle: T\ndraft : true\n~~~\nText.", "0:0-3", Around)]
    [InlineData("---js\nlet = 1\ndraft: true\n---\nText.", "0:0-5", "'js' " + Languages)]
    [InlineData("--- ini\ndraft = true\n---\nText.", "0:0-7", "'ini' " + Languages)]
    [InlineData("<!--\ntitle: T\ndraft: true\n-->\nText.", "0:0-4", "expected lines '---' around it, instead of a comment")]
    [InlineData("{\n  title: \"T\",\n  draft: true\n}\nText.", "0:0-1", "expected keys in double quotes, as JSON requires, or lines '---' around YAML")]
    [InlineData("<!-- made by a tool -->\n---\ndraft: true\n---\nText.", "1:0-3", First)]
    [InlineData("# Do not edit\n\n+++\ntitle = 'T'\ndraft = true\n+++\nText.", "2:0-3", First)]
    [InlineData("\n---\ndraft: true\n\nText.", "1:0-3", "expected a line '---' after it")]
    [InlineData("draft:true\ntitle:T\n\nText.", "0:0-10", Colon)]
    [InlineData("title：T\ndraft：true\n\nText.", "0:0-7", "expected an ASCII colon and a space after the key")]
    [InlineData("title = \"T\"\ndraft = true\n\nText.", "0:0-11", "expected lines '+++' around TOML")]
    [InlineData("The tea\nAuthor: Jane\ndraft: true\n\nText.", "0:0-7", "'The tea' is not a field: expected 'Key: value' in each line, and a blank line after the header")]
    [InlineData("**title**: T\n**draft**: true\n\nText.", "0:0-12", "expected 'Key: value' in each line, and a blank line after the header")]
    [InlineData("One line.\nAnother line.\nA third line.\ndraft: true\n\nText.", "3:0-11", "expected 'Key: value' in each line, and a blank line after the header")]
    public void What_resembles_a_header_is_a_warning_and_never_published_as_a_draft(string text, string place, string correction)
    {
        var warning = $"CORPUS125@{place}: This resembles a header, but is read as text; {correction}";

        Assert.Equal(warning, Notation.Findings(text));
        var options = new DocumentOptions(IsMarkdown: true) { Publication = new PublicationOptions(DraftPolicy.Exclude) };
        var release = Notation.Read(text, options);
        Assert.Equal(ExclusionReason.Draft, release.Excluded);
        Assert.Contains(release.Findings, finding => finding.Rule.Id == "CORPUS123");
        Assert.Contains(release.Findings, finding => finding.Rule.Id == "CORPUS125");
        Assert.Null(Notation.Read(text.Replace("true", "false", StringComparison.Ordinal), options).Excluded);
    }

    [Theory]
    [InlineData("Title:x\n\nText.", "0:0-7", Colon)]
    [InlineData("Sku: 17\nno field here\nPrice: 5\n\nText.", "1:0-13", "'no field here' is not a field: expected 'Key: value' in each line, and a blank line after the header")]
    [InlineData("----\ntitle: T\n----\nText.", "0:0-4", Around)]
    [InlineData("---json5\ntitle: T\n---\nText.", "0:0-8", "'json5' " + Languages)]
    [InlineData("\n+++\ntitle = 'T'\n\nText.", "1:0-3", "expected a line '+++' after it")]
    public void Other_near_headers_are_warnings_too(string text, string place, string correction) =>
        Assert.Equal($"CORPUS125@{place}: This resembles a header, but is read as text; {correction}", Notation.Findings(text));

    [Theory]
    [InlineData("date 2024-01-01\n---\ndraft: true\n---\nText.")]
    [InlineData("Title: x\n\ndraft: true\n\nText.")]
    public void A_draft_after_another_header_is_not_published(string text)
    {
        var options = new DocumentOptions(IsMarkdown: true) { Publication = new PublicationOptions(DraftPolicy.Exclude) };

        Assert.Equal(ExclusionReason.Draft, Notation.Read(text, options).Excluded);
    }

    [Theory]
    [InlineData("Minsk: The president said\nthat it is raining.\n\nMore.")]
    [InlineData("A title\n---\n\nA paragraph.\n\n---\n\nMore.")]
    [InlineData("# A heading\n\n```yaml\ndraft: true\n```\n")]
    [InlineData("# A heading\n\n```\n---\ndraft: true\n---\n```\n")]
    [InlineData("****\n\nText: of a poem")]
    [InlineData("----\n\nText.\n\n----\n")]
    [InlineData("He said: no.\nShe agreed.\nThey left.\n\nMore.")]
    [InlineData("See https://example.org\n\nMore.")]
    [InlineData("- title\n- date\n\nMore.")]
    [InlineData("The draft: true or false?\n\nMore.")]
    [InlineData("x = 1\n\nMore.")]
    [InlineData("---\ntitle: x\n---\nAuthor: Jane\n\nText.")]
    [InlineData("---\ntitle: x\n---\n---\nexample: 1\n---\nText.")]
    [InlineData("---\ntitle: x\n---\n```yaml\ndraft: true\n```\n")]
    public void Text_is_no_warning(string text)
    {
        var options = new DocumentOptions(IsMarkdown: true) { Publication = new PublicationOptions(DraftPolicy.Exclude) };
        var document = Notation.Read(text, options);

        Assert.Equal("", Notation.Findings(document));
        Assert.Null(document.Excluded);
    }

    [Fact]
    public void Drafts_mean_nothing_if_the_project_ignores_them()
    {
        var options = new DocumentOptions(IsMarkdown: true) { Publication = new PublicationOptions(DraftPolicy.Ignore) };

        Assert.Null(Notation.Read("----\ndraft: true\n----\nText.", options).Excluded);
    }
}
