using System.Text.Json.Serialization;

namespace Corpora.Tests.Newsroom.NewsArticles;

public sealed partial class Article000Harbour : NewsArticle
{
    internal static readonly Article000Harbour Instance = new();

    public override string Id => "000_harbour";

    public override string Title => "The harbour";

    public override DateOnly Date => new(2020, 8, 17);

    public override NewsCategory Category => NewsCategory.NationalWorld;

    public override string Author => "Ada Quill";

    public override IReadOnlyList<NewsTag> Tags => [NewsTag.Rail, NewsTag.Weather];

    [JsonIgnore]
    public override string Path => "articles/000_harbour.txt";

    [JsonIgnore]
    public override int WordCount => 8;

    protected override ReadOnlySpan<byte> Body => """
        The harbour is “open” again.

        Ships wait outside.
        """u8;
}

public sealed partial class Article001Match : NewsArticle
{
    internal static readonly Article001Match Instance = new();

    public override string Id => "001_match";

    public override DateOnly Date => new(2020, 8, 18);

    public override NewsCategory Category => NewsCategory.Sport;

    [JsonIgnore]
    public override string Path => "articles/001_match.txt";

    [JsonIgnore]
    public override int WordCount => 2;

    protected override ReadOnlySpan<byte> Body => "A draw."u8;
}

public sealed partial class Article002Trains : NewsArticle
{
    internal static readonly Article002Trains Instance = new();

    public override string Id => "local/002_trains";

    public override DateOnly Date => new(2020, 8, 17);

    public override NewsCategory Category => NewsCategory.NationalWorld;

    public override int Priority => 1;

    public override IReadOnlyList<NewsTag> Tags => [NewsTag.Rail];

    [JsonIgnore]
    public override string Path => "articles/local/002_trains.txt";

    [JsonIgnore]
    public override int WordCount => 3;

    protected override ReadOnlySpan<byte> Body => "Trains run late."u8;
}
