using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Tests.Reading.Headers;

/// <summary>Files that consist of metadata, by their extension.</summary>
public class MetadataFileTests
{
    [Theory]
    [InlineData("a.yml", "name: Jane\n", "name@0:0-4 = Plain «Jane»@0:6-10")]
    [InlineData("a.YAML", "---\nname: Jane\n", "name@1:0-4 = Plain «Jane»@1:6-10")]
    [InlineData("a.yaml", "\n---\nname: Jane\n---\n\n", "name@2:0-4 = Plain «Jane»@2:6-10")]
    [InlineData("a.toml", "name = 'Jane'\n[a]\nb = 1\n", "name@0:0-4 = Text «Jane»@0:7-13\na@1:0-3 = mapping@1:0-3\n  b@2:0-1 = Plain «1»@2:4-5")]
    [InlineData("a.json", "\n{\"name\": \"Jane\"}\n", "name@1:1-7 = Quoted «Jane»@1:9-15")]
    public void The_whole_file_is_metadata(string file, string text, string entries)
    {
        var document = Read(file, text);

        Assert.Equal("", Notation.Findings(document));
        Assert.Equal(entries.Replace("a@1:0-3 = ", "a@1:1-2 = ", StringComparison.Ordinal), Notation.Entries(document));
        Assert.Equal(Body.Empty, document.Body);
    }

    [Theory]
    [InlineData("a.yml", "---\na: 1\n---\nb: 2\n", "CORPUS103@2:0-0: YAML: a second document starts here; expected one document in front matter")]
    [InlineData("a.yml", "- a\n", "CORPUS110@0:0-3: The front matter is a list; expected keys with values, such as 'title: A title'")]
    [InlineData("a.json", "{} {}", "CORPUS124@0:3-4: JSON: expected one object and nothing after it")]
    [InlineData("a.toml", "a = x\n", "CORPUS104@0:4-5: TOML: Unexpected token `x` for a value")]
    [InlineData("a.yml", " \n", "CORPUS108@0:0-0: The file contains no text; expected the text of an article, after the header if there is one")]
    public void Mistakes_are_found_at_their_places(string file, string text, string finding) =>
        Assert.Equal(finding, Notation.Findings(Read(file, text)));

    private static Document Read(string file, string text) =>
        Notation.Read(text, DocumentOptions.From("/project/" + file, OptionValues.None, OptionValues.None));
}
