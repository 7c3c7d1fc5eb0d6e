using System.Reflection;

namespace Corpora.Tests.Images;

/// <summary>A source of rows, in the shape of generated code.</summary>
internal sealed class ImageNews : ImageArticles<ImageNews.Story>
{
    private int _created;

    public ImageNews(Func<CorpusImage> open, params int[] rows)
        : base("News", open, rows)
    {
    }

    public ImageNews(Assembly assembly, string resourceName, ulong fingerprint, int[] rows)
        : base("News", assembly, resourceName, fingerprint, rows)
    {
    }

    public int Created => _created;

    protected override Story Create(int row)
    {
        Interlocked.Increment(ref _created);
        return new(Image, row);
    }

    internal sealed class Story(CorpusImage image, int row) : Article
    {
        public override string Id => image.GetId(row);

        public override string Path => image.GetPath(row);

        public override string? Title => image.GetTitle(row);

        public override int WordCount => image.GetWordCount(row);

        public string Author => image.GetString(row, 0);

        protected override ReadOnlySpan<byte> Body => image.GetBody(row);
    }
}
