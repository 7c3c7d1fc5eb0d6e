using Corpora.Testing.Files;
using Microsoft.CodeAnalysis.Text;

namespace Corpora.Testing;

/// <content>Articles and other files.</content>
public sealed partial class CorpusProject
{
    /// <summary>Adds an article as UTF-8 without a byte order mark.</summary>
    /// <param name="corpus">The name of the corpus: the item metadata <c>Corpus</c>.</param>
    /// <param name="fileName">
    /// The file name with its extension and the folders within the corpus: the article <c>2020/a.txt</c> of the corpus <c>News</c> has the
    /// id <c>2020/a</c> and the path <c>/project/Corpora/News/2020/a.txt</c>.
    /// </param>
    /// <param name="text">The content of the file: header and body.</param>
    /// <exception cref="ArgumentException">The corpus already has a file with this name.</exception>
    public CorpusProject AddArticle(string corpus, string fileName, string text) =>
        Add(Article(corpus, fileName, ArticleEncoding.FromString(text)));

    /// <summary>Adds an article as the bytes of its file, which are decoded like in the C# compiler.</summary>
    /// <param name="corpus">The name of the corpus.</param>
    /// <param name="fileName">As in <see cref="AddArticle(string, string, string)"/>.</param>
    /// <param name="bytes">
    /// UTF-8, or the encoding of their byte order mark. The compiler decodes all other bytes with the code page of the machine, which here
    /// is always Latin-1.
    /// </param>
    /// <exception cref="ArgumentException">The corpus already has a file with this name.</exception>
    public CorpusProject AddArticle(string corpus, string fileName, byte[] bytes) =>
        Add(Article(corpus, fileName, ArticleEncoding.FromBytes(bytes)));

    /// <summary>Adds an article as the <see cref="SourceText"/> of a compiler host, such as an editor with an unsaved file.</summary>
    /// <param name="corpus">The name of the corpus.</param>
    /// <param name="fileName">As in <see cref="AddArticle(string, string, string)"/>.</param>
    /// <param name="text">The text of the file; <see langword="null"/> if the host cannot read it.</param>
    /// <exception cref="ArgumentException">The corpus already has a file with this name.</exception>
    public CorpusProject AddArticle(string corpus, string fileName, SourceText? text) => Add(Article(corpus, fileName, text));

    /// <summary>Adds the articles in a folder on disk, which are decoded like in the C# compiler.</summary>
    /// <param name="corpus">The name of the corpus.</param>
    /// <param name="folder">The path of the folder. In the project it becomes <c>/project/Corpora/News/</c>, on every machine.</param>
    /// <param name="patterns">
    /// Globs relative to the folder: <c>*</c> matches within a name, <c>**</c> matches any folders. The default is <c>**/*.txt</c> and
    /// <c>**/*.md</c>.
    /// </param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="FileNotFoundException">No file matches: a test without articles would test nothing.</exception>
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

    /// <summary>Adds a file to the <c>AdditionalFiles</c> of the project, with only the given item metadata.</summary>
    /// <param name="path">Relative to the project, or rooted.</param>
    /// <param name="text">The content of the file.</param>
    /// <param name="metadata">Item metadata, such as <c>("Corpus", "News")</c> and <c>("CorpusFolder", "2020/")</c>.</param>
    /// <exception cref="ArgumentException">The project already has a file with this path.</exception>
    public CorpusProject AddFile(string path, string text, params (string Name, string Value)[] metadata) =>
        Add(ProjectFile.Create(path, ArticleEncoding.FromString(text), metadata));

    /// <summary>Sets item metadata of one article, such as <c>CorpusId</c>.</summary>
    /// <param name="corpus">The name of the corpus.</param>
    /// <param name="fileName">The name that the article was added with.</param>
    /// <param name="name">The name of the metadata.</param>
    /// <param name="value">The value; an empty value unsets the metadata.</param>
    /// <exception cref="ArgumentException">The corpus has no file with this name.</exception>
    public CorpusProject WithArticleOption(string corpus, string fileName, string name, string value)
    {
        var file = Find(corpus, fileName);
        return Replace(file, file.WithMetadata(name, value));
    }

    /// <summary>Replaces the content of an article's file.</summary>
    /// <param name="corpus">The name of the corpus.</param>
    /// <param name="fileName">The name that the article was added with.</param>
    /// <param name="text">The new content of the file: header and body.</param>
    /// <exception cref="ArgumentException">The corpus has no file with this name.</exception>
    public CorpusProject ReplaceArticle(string corpus, string fileName, string text)
    {
        var file = Find(corpus, fileName);
        return Replace(file, file.WithText(ArticleEncoding.FromString(text)));
    }

    /// <summary>Removes an article.</summary>
    /// <param name="corpus">The name of the corpus.</param>
    /// <param name="fileName">The name that the article was added with.</param>
    /// <exception cref="ArgumentException">The corpus has no file with this name.</exception>
    public CorpusProject RemoveArticle(string corpus, string fileName) =>
        new(this) { Files = Files.Remove(Find(corpus, fileName)) };

    /// <summary>Reverses the order of the files. Generated code must not depend on it.</summary>
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
