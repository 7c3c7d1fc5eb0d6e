namespace Corpora;

/// <summary>
/// The articles of a corpus that have a date, newest first; those of one day are in the order of the corpus. Parts of it are too.
/// </summary>
/// <typeparam name="TArticle">The schema of the corpus.</typeparam>
public sealed class DateIndex<TArticle> : ArticleList<TArticle>
    where TArticle : Article
{
    private readonly Timeline<int, TArticle> _timeline;

    /// <summary>Takes the tables of the index. The arrays are kept, not copied: the caller changes them no more.</summary>
    /// <param name="articles">The corpus.</param>
    /// <param name="dayNumbers">The dates as <see cref="DateOnly.DayNumber"/>, in ascending order.</param>
    /// <param name="positions">For each date the place, in the order of the corpus, of the article that has it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are not as many dates as positions.</exception>
    public DateIndex(Corpus<TArticle> articles, int[] dayNumbers, int[] positions)
        : this(new Timeline<int, TArticle>(articles, dayNumbers, positions))
    {
    }

    private DateIndex(Timeline<int, TArticle> timeline)
        : base(timeline.All) => _timeline = timeline;

    /// <summary>The earliest date; <see langword="null"/> when no article has one.</summary>
    public DateOnly? Earliest => ToDate(_timeline.Earliest);

    /// <summary>The latest date; <see langword="null"/> when no article has one.</summary>
    public DateOnly? Latest => ToDate(_timeline.Latest);

    /// <summary>The articles of a day; none when there is none.</summary>
    public ArticleList<TArticle> this[DateOnly date] => _timeline.At(date.DayNumber);

    /// <summary>The articles from one day to another, both included.</summary>
    /// <exception cref="ArgumentException">The first day is after the last.</exception>
    public ArticleList<TArticle> Between(DateOnly from, DateOnly to) => _timeline.Between(from.DayNumber, to.DayNumber);

    /// <summary>The articles before a day, which is not included.</summary>
    public ArticleList<TArticle> Before(DateOnly date) => _timeline.Before(date.DayNumber);

    /// <summary>The articles after a day, which is not included.</summary>
    public ArticleList<TArticle> After(DateOnly date) => _timeline.After(date.DayNumber);

    /// <summary>The articles by the year of their date: the latest year first, and so the articles of each.</summary>
    public LookupIndex<int, TArticle> GroupByYear() => _timeline.GroupBy(static day => DateOnly.FromDayNumber(day).Year);

    /// <summary>The articles by the month of their date: the latest month first, and so the articles of each.</summary>
    public LookupIndex<YearMonth, TArticle> GroupByMonth() => _timeline.GroupBy(static day => YearMonth.From(DateOnly.FromDayNumber(day)));

    /// <summary>
    /// The article that comes after another in time: the one before it in this index. No other is loaded.
    /// </summary>
    /// <returns><see langword="null"/> for the latest one, and for an article that has no date.</returns>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public TArticle? Next(TArticle article) => _timeline.Next(article);

    /// <summary>The article among some that comes after another in time. No other is loaded.</summary>
    /// <param name="article">It need not be one of them.</param>
    /// <param name="among">Articles of this corpus, such as those of a category.</param>
    /// <returns><see langword="null"/> when none is later, and for an article that has no date.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The list is of another corpus.</exception>
    public TArticle? Next(TArticle article, ArticleList<TArticle> among) => _timeline.Next(article, among);

    /// <summary>
    /// The article that comes before another in time: the one after it in this index. No other is loaded.
    /// </summary>
    /// <returns><see langword="null"/> for the earliest one, and for an article that has no date.</returns>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public TArticle? Previous(TArticle article) => _timeline.Previous(article);

    /// <summary>The article among some that comes before another in time. No other is loaded.</summary>
    /// <param name="article">It need not be one of them.</param>
    /// <param name="among">Articles of this corpus, such as those of a category.</param>
    /// <returns><see langword="null"/> when none is earlier, and for an article that has no date.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The list is of another corpus.</exception>
    public TArticle? Previous(TArticle article, ArticleList<TArticle> among) => _timeline.Previous(article, among);

    private static DateOnly? ToDate(int? dayNumber) => dayNumber is { } days ? DateOnly.FromDayNumber(days) : null;
}
