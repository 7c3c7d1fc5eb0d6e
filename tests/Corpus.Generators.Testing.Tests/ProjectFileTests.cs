using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpora.Testing.Tests;

/// <summary>The files of a project, as the compiler would hand them over.</summary>
public class ProjectFileTests
{
    [Fact]
    public void A_project_is_never_changed()
    {
        var project = CorpusProject.Create();
        project.AddArticle("News", "a.txt", "Text.");
        project.AddSource("class X { }");
        var changed = project.WithOption("CorpusNamespace", "Other");

        Assert.Contains("CorpusNamespace", changed.Options.Keys);
        Assert.Empty(project.Files);
        Assert.Empty(project.Sources);
        Assert.DoesNotContain("CorpusNamespace", project.Options.Keys);
    }

    [Fact]
    public void An_article_lies_in_the_folder_of_its_corpus()
    {
        var file = Assert.Single(CorpusProject.Create().AddArticle("News", "2020/08/a.txt", "Text.").Files);

        Assert.Equal("/project/Corpora/News/2020/08/a.txt", file.Path);
        Assert.Equal("News", file.Metadata["Corpus"]);
        Assert.Equal("2020/08/", file.Metadata["CorpusFolder"]);
        Assert.Equal("Text.", file.Text.GetText()!.ToString());
    }

    [Fact]
    public void A_file_may_lie_anywhere()
    {
        var project = CorpusProject.Create().AddFile("notes/a.txt", "x").AddFile("/elsewhere/b.txt", "y", ("Corpus", "News"));

        Assert.Equal(["/project/notes/a.txt", "/elsewhere/b.txt"], project.Files.Select(file => file.Path));
        Assert.Equal("News", project.Files[1].Metadata["corpus"]);
    }

    [Fact]
    public void A_corpus_has_no_two_files_of_one_name()
    {
        var project = CorpusProject.Create().AddArticle("News", "a.txt", "Text.");

        Assert.Throws<ArgumentException>(() => project.AddArticle("News", "a.txt", "Other text."));
        Assert.Equal(3, project.AddArticle("News", "A.txt", "x").AddArticle("Help", "a.txt", "x").Files.Count);
    }

    [Fact]
    public void What_is_not_there_is_not_changed()
    {
        var project = CorpusProject.Create().AddArticle("News", "a.txt", "Text.").AddSource("class X { }", "X.cs");

        Assert.Throws<ArgumentException>(() => project.ReplaceArticle("News", "b.txt", ""));
        Assert.Throws<ArgumentException>(() => project.RemoveArticle("Help", "a.txt"));
        Assert.Throws<ArgumentException>(() => project.WithArticleOption("News", "b.txt", "CorpusId", "c"));
        Assert.Throws<ArgumentException>(() => project.ReplaceSource("Y.cs", ""));
        Assert.Throws<ArgumentException>(() => project.RemoveSource("Y.cs"));
        Assert.Throws<ArgumentException>(() => project.AddSource("class Y { }", "X.cs"));
    }

    /// <summary>The compiler tells additional files apart by reference: one that was not edited must stay the same object.</summary>
    [Fact]
    public void An_edit_leaves_the_other_files_as_they_are()
    {
        var before = CorpusProject.Create().AddArticle("News", "a.txt", "a").AddArticle("News", "b.txt", "b");
        var after = before.ReplaceArticle("News", "b.txt", "c").WithArticleOption("News", "a.txt", "CorpusId", "x");

        Assert.Same(before.Files[0].Text, after.Files[0].Text);
        Assert.NotSame(before.Files[1].Text, after.Files[1].Text);
        Assert.Equal("c", after.Files[1].Text.GetText()!.ToString());
    }

    [Fact]
    public void The_order_of_the_files_can_be_reversed()
    {
        var project = CorpusProject.Create().AddArticle("News", "a.txt", "a").AddArticle("News", "b.txt", "b").ReverseFiles();

        Assert.Equal(["/project/Corpora/News/b.txt", "/project/Corpora/News/a.txt"], project.Files.Select(file => file.Path));
    }

    public static TheoryData<string, Encoding> Encodings => new()
    {
        { "UTF-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) },
        { "UTF-8 with a mark", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true) },
        { "UTF-16 LE", new UnicodeEncoding(bigEndian: false, byteOrderMark: true) },
        { "UTF-16 BE", new UnicodeEncoding(bigEndian: true, byteOrderMark: true) },
    };

    [Theory]
    [MemberData(nameof(Encodings), DisableDiscoveryEnumeration = true)]
    public void Bytes_are_decoded_by_their_mark(string name, Encoding encoding)
    {
        var text = Text([.. encoding.GetPreamble(), .. encoding.GetBytes("café 😀\r\n")]);

        Assert.True(text?.ToString() == "café 😀\r\n", name);
        Assert.Equal(encoding.CodePage, text.Encoding?.CodePage);
    }

    /// <summary>As the compiler does it, silently; that it is no UTF-8 the encoding alone tells.</summary>
    [Fact]
    public void Invalid_UTF8_falls_back_to_a_code_page()
    {
        var text = Text([.. "caf"u8, 0xE9]);

        Assert.Equal("café", text?.ToString());
        Assert.Equal(Encoding.Latin1.CodePage, text?.Encoding?.CodePage);
    }

    [Fact]
    public void A_binary_file_has_no_text() => Assert.Null(Text([0x89, 0x50, 0x00, 0x00, 0x0D]));

    [Fact]
    public void A_host_may_hand_over_anything()
    {
        var text = SourceText.From("lone \uD83D", Encoding.Unicode);

        Assert.Same(text, Single(CorpusProject.Create().AddArticle("News", "a.txt", text)).GetText());
        Assert.Null(Single(CorpusProject.Create().AddArticle("News", "a.txt", (SourceText?)null)).GetText());
    }

    private static SourceText? Text(byte[] bytes) => Single(CorpusProject.Create().AddArticle("News", "a.txt", bytes)).GetText();

    private static AdditionalText Single(CorpusProject project) => Assert.Single(project.Files).Text;
}
