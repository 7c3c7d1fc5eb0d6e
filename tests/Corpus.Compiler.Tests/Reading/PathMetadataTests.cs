using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Tests.Reading.Headers;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Tests.Reading;

/// <summary>Metadata from the path, beside what the header says.</summary>
public class PathMetadataTests
{
    private const string Template = "{category}/{date}-{slug}";

    [Fact]
    public void Path_values_follow_those_of_the_header_with_spans_at_the_start_of_the_file()
    {
        var document = Read("sport/2024-05-06-regatta", "---\ntitle: A\n---\nText.");

        Assert.Equal("", Notation.Findings(document));
        Assert.Equal(
            "title@1:0-5 = Plain «A»@1:7-8\ncategory@0:0-0 = Plain «sport»@0:0-0\ndate@0:0-0 = Plain «2024-05-06»@0:0-0\n"
            + "slug@0:0-0 = Plain «regatta»@0:0-0",
            Notation.Entries(document));
        Assert.Equal(["category", "date", "slug"], document.Entries.Where(entry => entry.KeySpan == SourceSpan.FileStart).Select(entry => entry.Key));
    }

    [Theory]
    [InlineData("---\nCategory: sport\n---\nText.", "Category: sport")]
    [InlineData("---\ndate: 2024-05-06T10:00:00Z\n---\nText.", "date: 2024-05-06T10:00:00Z")]
    [InlineData("---\ncategory: [news, sport]\n---\nText.", "category: list")]
    public void The_header_overrides_the_path(string text, string said)
    {
        var document = Read("sport/2024-05-06-regatta", text);

        Assert.Equal("", Notation.Findings(document));
        var entry = Assert.Single(document.Entries, entry => entry.KeySpan != SourceSpan.FileStart);
        Assert.Equal(said, $"{entry.Key}: {(entry.Value as Corpus.Compiler.Metadata.HeaderScalar)?.Text ?? "list"}");
        Assert.Equal(3, document.Entries.Count);
    }

    [Theory]
    [InlineData("---\nCategory: Sport\n---\nText.", "1:10-15", "'Category' is 'Sport' here, but 'sport'")]
    [InlineData("---\ndate: 2024-05-07\n---\nText.", "1:6-16", "'date' is '2024-05-07' here, but '2024-05-06'")]
    [InlineData("---\ncategory: [news]\n---\nText.", "1:10-16", "'category' is a list without that value here, but 'sport'")]
    [InlineData("---\nslug: {a: b}\n---\nText.", "1:6-12", "'slug' is a mapping here, but 'regatta'")]
    public void A_contradiction_is_a_warning_at_the_value_of_the_header(string text, string place, string what)
    {
        var document = Read("sport/2024-05-06-regatta", text);

        Assert.Equal($"CORPUS120@{place}: {what} in the file's path (CorpusPath '{Template}'); the value of the header is used", Notation.Findings(document));
        Assert.False(document.HasErrors);
        Assert.Equal(3, document.Entries.Count);
    }

    [Fact]
    public void A_key_without_a_value_takes_that_of_the_path() => Assert.Equal(
        "title@2:0-5 = Plain «A»@2:7-8\ncategory@0:0-0 = Plain «sport»@0:0-0\ndate@0:0-0 = Plain «2024-05-06»@0:0-0\n"
        + "slug@0:0-0 = Plain «x»@0:0-0",
        Notation.Entries(Read("sport/2024-05-06-x", "---\ncategory:\ntitle: A\n---\nText.")));

    [Fact]
    public void A_path_that_does_not_match_is_an_error_in_its_file()
    {
        var document = Read("sport/regatta", "date 2020-08-17\n\nText.");

        Assert.Equal(
            "CORPUS119@0:0-0: The path 'sport/regatta' does not match CorpusPath '{category}/{date}-{slug}': at character 7 expected {date} as "
            + "yyyy-MM-dd (character 12 of the template), found 'regatta'",
            Notation.Findings(document));
        Assert.Equal("date@0:0-4 = Plain «2020-08-17»@0:5-15", Notation.Entries(document));
        Assert.True(document.HasErrors);
    }

    [Theory]
    [InlineData("/project/Corpora/News/sport/a.txt", "sport/", "sport/a")]
    [InlineData(@"C:\News\sport\a.b.md", @"sport\", "sport/a.b")]
    [InlineData("/project/a.txt", null, "a")]
    public void The_path_is_relative_to_the_folder_of_the_corpus(string file, string? folder, string path) =>
        Assert.Equal(path, DocumentOptions.From(file, OptionValues.None.With(OptionTable.Folder, folder), OptionValues.None).Path);

    [Fact]
    public void Options_of_a_file_override_those_of_the_project()
    {
        var options = DocumentOptions.From(
            "a.md",
            OptionValues.None.With(OptionTable.Header, "h"),
            OptionValues.None.With(OptionTable.Header, "H").With(OptionTable.Path, "P"));

        Assert.Equal(new DocumentOptions(IsMarkdown: true, "a", "h", "P"), options);
    }

    private static Document Read(string path, string text) =>
        Notation.Read(text, new DocumentOptions(IsMarkdown: false, path, PathTemplate: Template));
}
