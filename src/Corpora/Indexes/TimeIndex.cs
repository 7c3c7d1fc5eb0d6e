using System.ComponentModel;

namespace Corpora;

/// <summary>
/// The articles of a corpus that have a date or a timestamp, latest first; articles of the same time are in the order of the corpus. Every
/// list that the index returns has this order.
/// </summary>
/// <remarks>
/// Timestamps are compared as instants: the offset of a <see cref="DateTimeOffset"/> does not matter, and a <see cref="DateTime"/> that is
/// not in UTC is taken as local time. The index returns timestamps in UTC.
/// </remarks>
/// <typeparam name="TTime"><see cref="DateOnly"/>, <see cref="DateTime"/> or <see cref="DateTimeOffset"/>.</typeparam>
/// <typeparam name="TArticle">The article class of the corpus.</typeparam>
public sealed class TimeIndex<TTime, TArticle> : ArticleList<TArticle>
    where TTime : struct
    where TArticle : Article
{
    private readonly long[] _times;
    private readonly int[]? _utcOffsets;
    private int[]? _places;

    /// <summary>
    /// Initializes an index from its tables. The times are not copied; the caller must not change them. Called by generated code; not
    /// intended for direct use.
    /// </summary>
    /// <param name="articles">The corpus.</param>
    /// <param name="times">
    /// The times in ascending order: <see cref="DateOnly.DayNumber"/> of dates, <see cref="DateTimeOffset.UtcTicks"/> (100 ns each) of
    /// timestamps.
    /// </param>
    /// <param name="positions">For each time, the position of its article in the corpus.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The numbers of times and of positions differ.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="TTime"/> is another type.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TimeIndex(Corpus<TArticle> articles, long[] times, int[] positions)
        : base(articles, LatestFirst(articles, times, positions), 0, positions.Length) => _times = times;

    /// <summary>
    /// Initializes an index of timestamps that are grouped in offsets of their own. The arrays are not copied; the caller must not change
    /// them. Called by generated code; not intended for direct use.
    /// </summary>
    /// <param name="articles">The corpus.</param>
    /// <param name="times">The times in ascending order, as <see cref="DateTimeOffset.UtcTicks"/>.</param>
    /// <param name="positions">For each time, the position of its article in the corpus.</param>
    /// <param name="utcOffsets">For each time, its offset from UTC in minutes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The numbers of times, of positions and of offsets differ.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="TTime"/> is another type.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TimeIndex(Corpus<TArticle> articles, long[] times, int[] positions, int[] utcOffsets)
        : this(articles, times, positions)
    {
        ArgumentNullException.ThrowIfNull(utcOffsets);
        if (utcOffsets.Length != times.Length)
        {
            throw new ArgumentException($"There are {times.Length} times but {utcOffsets.Length} offsets.", nameof(utcOffsets));
        }

        // The tables have articles of the same time in reverse order of the corpus; the lists of the index have them in its order.
        var offsetOf = new Dictionary<int, int>(positions.Length);
        for (var place = 0; place < positions.Length; place++)
        {
            offsetOf[positions[place]] = utcOffsets[place];
        }

        _utcOffsets = [.. PositionArray.Select(position => offsetOf[position])];
    }

    /// <summary>The earliest time; <see langword="null"/> if the index is empty.</summary>
    public TTime? Earliest => _times.Length == 0 ? null : TimeNumber.ToTime<TTime>(_times[0]);

    /// <summary>The latest time; <see langword="null"/> if the index is empty.</summary>
    public TTime? Latest => _times.Length == 0 ? null : TimeNumber.ToTime<TTime>(_times[^1]);

    /// <summary>The articles of a time; an empty list if no article has that time.</summary>
    public ArticleList<TArticle> this[TTime time] => Slice(FirstAtOrAfter(time), FirstAfter(time));

    /// <summary>The articles from one time to another, both inclusive.</summary>
    /// <exception cref="ArgumentException"><paramref name="from"/> is after <paramref name="to"/>.</exception>
    public ArticleList<TArticle> Between(TTime from, TTime to) => TimeNumber.From(from) > TimeNumber.From(to)
        ? throw new ArgumentException("The first time must not be after the last.", nameof(from))
        : Slice(FirstAtOrAfter(from), FirstAfter(to));

    /// <summary>The articles before a time, exclusive.</summary>
    public ArticleList<TArticle> Before(TTime time) => Slice(0, FirstAtOrAfter(time));

    /// <summary>The articles after a time, exclusive.</summary>
    public ArticleList<TArticle> After(TTime time) => Slice(FirstAfter(time), _times.Length);

    /// <summary>
    /// Groups the articles by year, latest year first: that of the date as the article writes it, in the offset of the article. Within a
    /// year the articles are in the order of this index.
    /// </summary>
    public LookupIndex<int, TArticle> GroupByYear() => GroupBy(static date => date.Year);

    /// <summary>
    /// Groups the articles by month, latest month first: that of the date as the article writes it, in the offset of the article. Within a
    /// month the articles are in the order of this index.
    /// </summary>
    public LookupIndex<YearMonth, TArticle> GroupByMonth() => GroupBy(YearMonth.From);

    /// <summary>The next article in time, which is the one before it in this index. No other article is loaded.</summary>
    /// <returns><see langword="null"/> for the latest article, and for an article that is not in this index.</returns>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public TArticle? Next(TArticle article) => Neighbour(article, -1);

    /// <summary>The next article in time among some articles. No other article is loaded.</summary>
    /// <param name="article">The article; it need not be in the list.</param>
    /// <param name="among">Articles of this corpus, such as those of a category.</param>
    /// <returns><see langword="null"/> if none is later, and for an article that is not in this index.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The list is of another corpus.</exception>
    public TArticle? Next(TArticle article, ArticleList<TArticle> among) => Neighbour(article, among, -1);

    /// <summary>The previous article in time, which is the one after it in this index. No other article is loaded.</summary>
    /// <returns><see langword="null"/> for the earliest article, and for an article that is not in this index.</returns>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public TArticle? Previous(TArticle article) => Neighbour(article, 1);

    /// <summary>The previous article in time among some articles. No other article is loaded.</summary>
    /// <param name="article">The article; it need not be in the list.</param>
    /// <param name="among">Articles of this corpus, such as those of a category.</param>
    /// <returns><see langword="null"/> if none is earlier, and for an article that is not in this index.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The list is of another corpus.</exception>
    public TArticle? Previous(TArticle article, ArticleList<TArticle> among) => Neighbour(article, among, 1);

    /// <summary>Reverses the positions, but keeps those of the same time in the order of the corpus.</summary>
    private static int[] LatestFirst(Corpus<TArticle> articles, long[] times, int[] positions)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(positions);
        TimeNumber.ThrowUnlessSupported<TTime>();
        if (times.Length != positions.Length)
        {
            throw new ArgumentException($"There are {times.Length} times but {positions.Length} positions.", nameof(positions));
        }

        var reversed = new int[positions.Length];
        for (var start = 0; start < times.Length;)
        {
            var end = start + 1;
            while (end < times.Length && times[end] == times[start])
            {
                end++;
            }

            var sameTime = reversed.AsSpan(times.Length - end, end - start);
            positions.AsSpan(start, end - start).CopyTo(sameTime);
            sameTime.Sort();
            start = end;
        }

        return reversed;
    }

    private LookupIndex<TKey, TArticle> GroupBy<TKey>(Func<DateOnly, TKey> keyOf)
        where TKey : notnull, IComparable<TKey>
    {
        var groups = new Dictionary<TKey, List<int>>();
        for (var place = 0; place < _times.Length; place++)
        {
            var key = keyOf(TimeNumber.ToDate<TTime>(_times[_times.Length - 1 - place], _utcOffsets?[place] ?? 0));
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = []);
            }

            group.Add(Positions[place]);
        }

        TKey[] keys = [.. groups.Keys.OrderDescending()];
        var offsets = new int[keys.Length + 1];
        for (var key = 0; key < keys.Length; key++)
        {
            offsets[key + 1] = offsets[key] + groups[keys[key]].Count;
        }

        return new(Corpus, IndexKeys.FromValues(keys), offsets, [.. keys.SelectMany(key => groups[key])]);
    }

    private TArticle? Neighbour(TArticle article, int step)
    {
        var place = PlaceOf(article);
        return place >= 0 && place + step >= 0 && place + step < Count ? this[place + step] : null;
    }

    /// <summary>Looks at every article of the list, as lists need not be in the order of time.</summary>
    private TArticle? Neighbour(TArticle article, ArticleList<TArticle> among, int step)
    {
        ArgumentNullException.ThrowIfNull(among);
        if (!ReferenceEquals(among.Corpus, Corpus))
        {
            throw new ArgumentException($"The list does not belong to the corpus {Corpus.Name}.", nameof(among));
        }

        var place = PlaceOf(article);
        var nearest = -1;
        if (place >= 0)
        {
            var places = Places;
            foreach (var position in among.Positions)
            {
                var candidate = places[position];
                if (candidate >= 0 && (candidate - place) * step > 0 && (nearest < 0 || (nearest - candidate) * step > 0))
                {
                    nearest = candidate;
                }
            }
        }

        return nearest < 0 ? null : this[nearest];
    }

    private int PlaceOf(TArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var position = Corpus.IndexOf(article.Id);
        return position < 0 ? -1 : Places[position];
    }

    /// <summary>For each position in the corpus, the article's place in this index; -1 if it has no time.</summary>
    private int[] Places => _places ?? LazyValue.GetOrPublish(ref _places, Invert());

    private int[] Invert()
    {
        var places = new int[Corpus.Count];
        Array.Fill(places, -1);
        for (var place = 0; place < Count; place++)
        {
            places[Positions[place]] = place;
        }

        return places;
    }

    /// <summary>The articles of the times from one index to another, exclusive.</summary>
    private ArticleList<TArticle> Slice(int start, int end) => new(Corpus, PositionArray, _times.Length - end, end - start);

    private int FirstAtOrAfter(TTime time) => FirstNotLess(TimeNumber.From(time));

    private int FirstAfter(TTime time) => FirstNotLess(TimeNumber.From(time) + 1);

    /// <returns>The index of the first time that is not less than a number; the number of times if all are less.</returns>
    private int FirstNotLess(long number)
    {
        var low = 0;
        var high = _times.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_times[middle] >= number)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
