using System.Text;

namespace Corpus.Generators.Benchmarks.Synthesis;

/// <summary>A corpus on the disk, in one folder.</summary>
internal sealed class ArticleFiles
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly string _folder;

    private readonly HeaderStyle _style;

    public ArticleFiles(string folder, int count, HeaderStyle style)
    {
        _folder = folder;
        _style = style;
        Count = count;
        Directory.CreateDirectory(folder);
        foreach (var article in SyntheticCorpus.Articles(count))
        {
            var text = article.Text(style);
            Bytes += Utf8.GetByteCount(text);
            Characters += text.Length;
            File.WriteAllText(Path.Combine(folder, article.FileName), text, Utf8);
        }
    }

    public int Count { get; }

    public long Bytes { get; }

    public long Characters { get; }

    /// <summary>Rewrites the article in the middle with one more paragraph.</summary>
    public void EditOne(string paragraph)
    {
        var article = SyntheticCorpus.Article(Count / 2);
        File.WriteAllText(Path.Combine(_folder, article.FileName), $"{article.Text(_style)}\n{paragraph}\n", Utf8);
    }
}
