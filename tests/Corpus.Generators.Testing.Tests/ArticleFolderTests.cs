namespace Corpora.Testing.Tests;

/// <summary>A folder of this machine as a corpus.</summary>
public sealed class ArticleFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articles");

    public ArticleFolderTests()
    {
        Write("b.txt");
        Write("a.md");
        Write("2020/c.txt");
        Write("2020/08/d.md");
        Write("notes.docx");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Texts_and_Markdown_are_found_at_any_depth_in_ordinal_order() =>
        Assert.Equal(["2020/08/d.md", "2020/c.txt", "a.md", "b.txt"], Find());

    [Theory]
    [InlineData("**/*.md", "2020/08/d.md a.md")]
    [InlineData("*.txt", "b.txt")]
    [InlineData("2020/**/*.txt", "2020/c.txt")]
    [InlineData("a.md", "a.md")]
    [InlineData("notes.*", "notes.docx")]
    public void A_pattern_says_which(string pattern, string found) => Assert.Equal(found.Split(' '), Find(pattern));

    [Fact]
    public void Patterns_that_match_one_file_twice_give_it_once() => Assert.Equal(["a.md", "b.txt"], Find("*.md", "*.txt", "a.*"));

    [Fact]
    public void A_file_in_a_folder_is_in_that_folder_of_the_corpus()
    {
        var file = CorpusProject.Create().AddFolder("News", _folder.FullName, "2020/08/*").Files.Single();

        Assert.Equal("/project/Corpora/News/2020/08/d.md", file.Path);
        Assert.Equal("2020/08/", file.Metadata["CorpusFolder"]);
        Assert.Equal("2020/08/d.md", file.Text.GetText()!.ToString());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error() =>
        Assert.Throws<DirectoryNotFoundException>(() => CorpusProject.Create().AddFolder("News", _folder.FullName + "x"));

    [Fact]
    public void The_message_about_a_relative_folder_has_the_full_path()
    {
        var message = Assert.Throws<DirectoryNotFoundException>(() => CorpusProject.Create().AddFolder("News", "none/News")).Message;
        Assert.Contains($"'{Path.GetFullPath("none/News")}' does not exist; 'none/News' is relative to", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_such_files_is_an_error() => Assert.Throws<FileNotFoundException>(() => Find("**/*.rst"));

    private IEnumerable<string> Find(params string[] patterns) => CorpusProject.Create()
        .AddFolder("News", _folder.FullName, patterns)
        .Files.Select(file => file.Path["/project/Corpora/News/".Length..]);

    private void Write(string name)
    {
        var file = new FileInfo(Path.Combine(_folder.FullName, name));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, name);
    }
}
