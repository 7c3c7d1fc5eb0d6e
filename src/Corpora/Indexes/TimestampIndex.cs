namespace Corpora;

/// <summary>
/// The articles of a corpus that have a timestamp, newest first; those of one instant are in the order of the corpus. Parts of it are too.
/// Timestamps are compared as instants: their offsets do not count.
/// </summary>
/// <typeparam name="TArticle">The schema of the corpus.</typeparam>
public sealed class TimestampIndex<TArticle> : ArticleList<TArticle>
    where TArticle : Article
{
    private readonly Timeline<long, TArticle> _timeline;

    /// <summary>Takes the tables of the index. The arrays are kept, not copied: the caller changes them no more.</summary>
    /// <param name="articles">The corpus.</param>
    /// <param name="utcTicks">The timestamps as <see cref="DateTimeOffset.UtcTicks"/> (100 ns each), in ascending order.</param>
    /// <param name="positions">For each timestamp the place, in the order of the corpus, of the article that has it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are not as many timestamps as positions.</exception>
    public TimestampIndex(Corpus<TArticle> articles, long[] utcTicks, int[] positions)
        : this(new Timeline<long, TArticle>(articles, utcTicks, positions))
    {
    }

    private TimestampIndex(Timeline<long, TArticle> timeline)
        : base(timeline.All) => _timeline = timeline;

    /// <summary>The earliest timestamp, in UTC; <see langword="null"/> when no article has one.</summary>
    public DateTimeOffset? Earliest => ToTimestamp(_timeline.Earliest);

    /// <summary>The latest timestamp, in UTC; <see langword="null"/> when no article has one.</summary>
    public DateTimeOffset? Latest => ToTimestamp(_timeline.Latest);

    /// <summary>The articles of an instant; none when there is none.</summary>
    public ArticleList<TArticle> this[DateTimeOffset timestamp] => _timeline.At(timestamp.UtcTicks);

    /// <summary>The articles from one instant to another, both included.</summary>
    /// <exception cref="ArgumentException">The first instant is after the last.</exception>
    public ArticleList<TArticle> Between(DateTimeOffset from, DateTimeOffset to) => _timeline.Between(from.UtcTicks, to.UtcTicks);

    /// <summary>The articles before an instant, which is not included.</summary>
    public ArticleList<TArticle> Before(DateTimeOffset timestamp) => _timeline.Before(timestamp.UtcTicks);

    /// <summary>The articles after an instant, which is not included.</summary>
    public ArticleList<TArticle> After(DateTimeOffset timestamp) => _timeline.After(timestamp.UtcTicks);

    /// <summary>The articles by the year of their timestamp, in UTC: the latest year first, and so the articles of each.</summary>
    public LookupIndex<int, TArticle> GroupByYear() => _timeline.GroupBy(static ticks => new DateTime(ticks).Year);

    /// <summary>The articles by the month of their timestamp, in UTC: the latest month first, and so the articles of each.</summary>
    public LookupIndex<YearMonth, TArticle> GroupByMonth() => _timeline.GroupBy(static ticks => MonthOf(ticks));

    /// <summary>
    /// The article that comes after another in time: the one before it in this index. No other is loaded.
    /// </summary>
    /// <returns><see langword="null"/> for the latest one, and for an article that has no timestamp.</returns>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public TArticle? Next(TArticle article) => _timeline.Next(article);

    /// <summary>The article among some that comes after another in time. No other is loaded.</summary>
    /// <param name="article">It need not be one of them.</param>
    /// <param name="among">Articles of this corpus, such as those of a category.</param>
    /// <returns><see langword="null"/> when none is later, and for an article that has no timestamp.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The list is of another corpus.</exception>
    public TArticle? Next(TArticle article, ArticleList<TArticle> among) => _timeline.Next(article, among);

    /// <summary>
    /// The article that comes before another in time: the one after it in this index. No other is loaded.
    /// </summary>
    /// <returns><see langword="null"/> for the earliest one, and for an article that has no timestamp.</returns>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public TArticle? Previous(TArticle article) => _timeline.Previous(article);

    /// <summary>The article among some that comes before another in time. No other is loaded.</summary>
    /// <param name="article">It need not be one of them.</param>
    /// <param name="among">Articles of this corpus, such as those of a category.</param>
    /// <returns><see langword="null"/> when none is earlier, and for an article that has no timestamp.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The list is of another corpus.</exception>
    public TArticle? Previous(TArticle article, ArticleList<TArticle> among) => _timeline.Previous(article, among);

    private static YearMonth MonthOf(long ticks) => YearMonth.From(DateOnly.FromDateTime(new DateTime(ticks)));

    private static DateTimeOffset? ToTimestamp(long? utcTicks) => utcTicks is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
}
