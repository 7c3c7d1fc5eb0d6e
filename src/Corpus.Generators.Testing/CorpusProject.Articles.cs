using System.Text;
using Corpora.Testing.Files;
using Microsoft.CodeAnalysis.Text;

namespace Corpora.Testing;

/// <content>Articles and other files.</content>
public sealed partial class CorpusProject
{
    /// <summary>Adds an article, as UTF-8 without a byte order mark.</summary>
    /// <param name="corpus">The corpus that the article belongs to: the item metadata <c>Corpus</c>.</param>
    /// <param name="fileName">
    /// The file's name with its extension, folders of the corpus before it: the article <c>2020/a.txt</c> of the corpus <c>News</c> has the
    /// id <c>2020/a</c>, and is the file <c>/project/Corpora/News/2020/a.txt</c>.
    /// </param>
    /// <param name="text">All that the file holds, header and body.</param>
    /// <exception cref="ArgumentException">The corpus has a file of this name.</exception>
    public CorpusProject AddArticle(string corpus, string fileName, string text) =>
        Add(Article(corpus, fileName, ArticleEncoding.FromString(text)));

    /// <summary>Adds an article as the bytes of its file, decoded as the C# compiler would.</summary>
    /// <param name="corpus">The corpus that the article belongs to.</param>
    /// <param name="fileName">As in <see cref="AddArticle(string, string, string)"/>.</param>
    /// <param name="bytes">
    /// UTF-8, or what their byte order mark says. Where they are not UTF-8 the compiler falls back to the machine's code page, which here
    /// is always Latin-1.
    /// </param>
    /// <exception cref="ArgumentException">The corpus has a file of this name.</exception>
    public CorpusProject AddArticle(string corpus, string fileName, byte[] bytes) =>
        Add(Article(corpus, fileName, ArticleEncoding.FromBytes(bytes)));

    /// <summary>Adds an article as a host of the compiler hands it over: an editor, say, with a file that is not saved.</summary>
    /// <param name="corpus">The corpus that the article belongs to.</param>
    /// <param name="fileName">As in <see cref="AddArticle(string, string, string)"/>.</param>
    /// <param name="text">What the host makes of the file; <see langword="null"/> when it can't read it.</param>
    /// <exception cref="ArgumentException">The corpus has a file of this name.</exception>
    public CorpusProject AddArticle(string corpus, string fileName, SourceText? text) => Add(Article(corpus, fileName, text));

    /// <summary>Adds the articles in a folder: their bytes, decoded as the C# compiler would.</summary>
    /// <param name="corpus">The corpus that the articles belong to.</param>
    /// <param name="folder">A folder of this machine. Its place is seen nowhere: it becomes <c>/project/Corpora/News/</c>.</param>
    /// <param name="patterns">
    /// Which files: globs below the folder, <c>*</c> within a folder's name, <c>**</c> for any folders. Without one:
    /// <c>**/*.txt</c> and <c>**/*.md</c>.
    /// </param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">The folder has no such files: a test over nothing would prove nothing.</exception>
    public CorpusProject AddFolder(string corpus, string folder, params string[] patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        var project = this;
        foreach (var (fileName, path) in ArticleFolder.Find(folder, patterns))
        {
            project = project.AddArticle(corpus, fileName, File.ReadAllBytes(path));
        }

        return project;
    }

    /// <summary>Adds a file to the <c>AdditionalFiles</c> of the project with nothing but the given item metadata.</summary>
    /// <param name="path">Relative to the project, or rooted.</param>
    /// <param name="text">All that the file holds.</param>
    /// <param name="metadata">Such as <c>("Corpus", "News")</c> and <c>("CorpusFolder", "2020/")</c>.</param>
    /// <exception cref="ArgumentException">The project has a file of this path.</exception>
    public CorpusProject AddFile(string path, string text, params (string Name, string Value)[] metadata) =>
        Add(ProjectFile.Create(path, ArticleEncoding.FromString(text), metadata));

    /// <summary>Sets item metadata of one article, such as <c>CorpusId</c>.</summary>
    /// <param name="corpus">The corpus that the article belongs to.</param>
    /// <param name="fileName">As it was added.</param>
    /// <param name="name">The metadata's name.</param>
    /// <param name="value">As the generator sees it; an empty one is none.</param>
    /// <exception cref="ArgumentException">The corpus has no file of this name.</exception>
    public CorpusProject WithArticleOption(string corpus, string fileName, string name, string value)
    {
        var file = Find(corpus, fileName);
        return Replace(file, file.WithMetadata(name, value));
    }

    /// <summary>Replaces what an article's file holds.</summary>
    /// <param name="corpus">The corpus that the article belongs to.</param>
    /// <param name="fileName">As it was added.</param>
    /// <param name="text">All that the file holds, header and body.</param>
    /// <exception cref="ArgumentException">The corpus has no file of this name.</exception>
    public CorpusProject ReplaceArticle(string corpus, string fileName, string text)
    {
        var file = Find(corpus, fileName);
        return Replace(file, file.WithText(ArticleEncoding.FromString(text)));
    }

    /// <summary>Removes an article.</summary>
    /// <param name="corpus">The corpus that the article belongs to.</param>
    /// <param name="fileName">As it was added.</param>
    /// <exception cref="ArgumentException">The corpus has no file of this name.</exception>
    public CorpusProject RemoveArticle(string corpus, string fileName) =>
        new(this) { Files = Files.Remove(Find(corpus, fileName)) };

    /// <summary>Hands the files to the compiler in the opposite order. What is generated depends on no order.</summary>
    public CorpusProject ReverseFiles() => new(this) { Files = Files.Reverse() };

    private static ProjectFile Article(string corpus, string fileName, SourceText? text)
    {
        var folder = fileName[..(fileName.LastIndexOf('/') + 1)];
        return ProjectFile.Create(ArticlePath(corpus, fileName), text, [("Corpus", corpus), ("CorpusFolder", folder)]);
    }

    private static string ArticlePath(string corpus, string fileName) => $"Corpora/{corpus}/{fileName}";

    private CorpusProject Add(ProjectFile file)
    {
        if (Files.Exists(other => other.Path == file.Path))
        {
            throw new ArgumentException($"The project already has a file '{file.Path}'.", nameof(file));
        }

        return new(this) { Files = Files.Add(file) };
    }

    private CorpusProject Replace(ProjectFile file, ProjectFile replacement) => new(this) { Files = Files.Replace(file, replacement) };

    private ProjectFile Find(string corpus, string fileName)
    {
        var path = ProjectFile.FullPath(ArticlePath(corpus, fileName));
        return Files.Find(file => file.Path == path)
            ?? throw new ArgumentException($"The corpus '{corpus}' has no file '{fileName}'.", nameof(fileName));
    }
}
