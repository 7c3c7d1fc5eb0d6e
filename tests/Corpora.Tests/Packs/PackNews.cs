using System.Reflection;

namespace Corpora.Tests.Packs;

/// <summary>Articles over the pack of a test. It counts them when they are created.</summary>
internal sealed class PackNews : PackArticles<PackNews.PackStory>
{
    private int _created;

    public PackNews(Func<CorpusPack> open, params int[] rows)
        : base("News", open, rows)
    {
    }

    public PackNews(Assembly assembly, string resourceName, ulong fingerprint, int[] rows)
        : base("News", assembly, resourceName, fingerprint, rows)
    {
    }

    public int Created => _created;

    protected override PackStory Create(int row)
    {
        Interlocked.Increment(ref _created);
        return new(Pack, row);
    }

    internal sealed class PackStory(CorpusPack pack, int row) : Article
    {
        public override string Id => pack.GetId(row);

        protected override string PathCore => pack.GetPath(row);

        public override string? Title => pack.GetTitle(row);

        protected override int WordCountCore => pack.GetWordCount(row);

        public string Author => pack.GetString(row, 0);

        protected override ReadOnlySpan<byte> Body => pack.GetBody(row);
    }
}
