using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Tests.Reading.Headers;

/// <summary>The option CorpusFormat.</summary>
public class HeaderFormatTests
{
    private static readonly Dictionary<string, string> Headers = new()
    {
        ["Dateline"] = "date 2024-01-05 World\n\n",
        ["Fields"] = "Title: x\nAuthor: y\n\n",
        ["Yaml"] = "---\ntitle: x\n---\n",
        ["Toml"] = "+++\ntitle = 'x'\n+++\n",
        ["Json"] = "{ \"title\": \"x\" }\n",
        ["None"] = "",
    };

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var format in Headers.Keys)
            {
                foreach (var other in Headers.Keys)
                {
                    pairs.Add(format, other);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_file_of_another_format_is_an_error(string format, string actual)
    {
        var document = Read(Headers[actual] + "Text.", format);

        var isText = format == "None" && actual is not ("Yaml" or "Toml");
        Assert.Equal(
            format == actual || isText ? [] : ["CORPUS127"],
            document.Findings.Where(finding => finding.Rule.Severity == Severity.Error).Select(finding => finding.Rule.Id));
        Assert.Equal(format == actual && format != "None", document.Entries.Count > 0);
    }

    [Theory]
    [InlineData("Yaml", "Title: x\n\nText.", "0:0-8: The file has header fields, but CorpusFormat is 'Yaml'; expected YAML front matter")]
    [InlineData("Yaml, Toml", "Text.", "0:0-5: The file has no header, but CorpusFormat is 'Yaml, Toml'; expected YAML front matter or TOML front matter")]
    [InlineData("none;fields", "\n---\ntitle: x\n---\nText.", "1:0-3: The file has YAML front matter, but CorpusFormat is 'None, Fields'; expected header fields or no header")]
    public void The_message_names_both_formats(string formats, string text, string message) =>
        Assert.Equal("CORPUS127@" + message, Notation.Findings(Read(text, formats)).Split('\n')[0]);

    [Theory]
    [InlineData("Fields", true)]
    [InlineData("Fields, Yaml", true)]
    [InlineData("Fields, None", false)]
    public void One_field_is_a_header_if_each_file_has_one(string formats, bool isHeader)
    {
        var document = Read("Minsk: The river rose.\n\nText.", formats);

        Assert.Equal(isHeader ? ["Minsk"] : [], document.Entries.Select(entry => entry.Key));
        Assert.Equal(isHeader, document.Fields is null);
    }

    [Fact]
    public void All_is_text_without_headers()
    {
        const string Text = "User: What is tea?\n\nAssistant: A drink.";
        var document = Read(Text, "None");

        Assert.Null(document.Fields);
        Assert.Equal("", Notation.Findings(document));
        Assert.Equal(Text, document.Body.Text);
    }

    [Theory]
    [InlineData("Auto", true)]
    [InlineData("yaml|TOML", true)]
    [InlineData("Yaml, Auto", false)]
    [InlineData("4", false)]
    [InlineData("Xml", false)]
    public void A_value_is_a_list_of_names(string text, bool isValid) =>
        Assert.Equal(isValid, OptionTable.Format.TryParse(text, out _));

    private static Document Read(string text, string formats) =>
        Notation.Read(text, new DocumentOptions(IsMarkdown: false) { Formats = OptionTable.Format.Parse(formats) });
}
