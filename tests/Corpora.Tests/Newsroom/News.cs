using Corpora.Tests.Newsroom.NewsArticles;

namespace Corpora.Tests.Newsroom;

/// <summary>The corpus News, as the generator emits it.</summary>
public static partial class News
{
    public static Corpus<NewsArticle> Articles { get; } = new(new Source());

    public static TaxonomyIndex<NewsCategory, NewsArticle> ByCategory { get; } = new(Articles, [0, 0, 0, 2, 3], [0, 2, 1]);

    public static TaxonomyIndex<NewsTag, NewsArticle> ByTag { get; } = new(Articles, [0, 2, 3], [0, 2, 0]);

    public static DateIndex<NewsArticle> ByDate { get; } = new(Articles, [737653, 737653, 737654], [0, 2, 1]);

    private sealed class Source : SourceArticles<NewsArticle>
    {
        public Source()
            : base("News", ["000_harbour", "001_match", "local/002_trains"], [0, 1, 2])
        {
        }

        public override NewsArticle Load(int index) => index switch
        {
            0 => Article000Harbour.Instance,
            1 => Article001Match.Instance,
            2 => Article002Trains.Instance,
            _ => throw new ArgumentOutOfRangeException(nameof(index)),
        };
    }
}
