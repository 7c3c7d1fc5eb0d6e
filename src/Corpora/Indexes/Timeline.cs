namespace Corpora;

/// <summary>
/// Articles by a point in time: what the indexes of dates and of timestamps share. Results are newest first; articles of the same time are
/// in the order of the corpus, as <c>OrderByDescending</c> would have them.
/// </summary>
internal sealed class Timeline<TTime, TArticle>
    where TTime : struct, IComparable<TTime>
    where TArticle : Article
{
    private readonly Corpus<TArticle> _articles;
    private readonly TTime[] _times;
    private readonly int[] _newestFirst;
    private int[]? _places;

    /// <param name="articles">The corpus.</param>
    /// <param name="times">In ascending order.</param>
    /// <param name="positions">For each time the place of the article that has it.</param>
    public Timeline(Corpus<TArticle> articles, TTime[] times, int[] positions)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(positions);
        if (times.Length != positions.Length)
        {
            throw new ArgumentException($"There are {times.Length} times but {positions.Length} positions.", nameof(positions));
        }

        _articles = articles;
        _times = times;
        _newestFirst = Reverse(times, positions);
    }

    public ArticleList<TArticle> All => Slice(0, _times.Length);

    public TTime? Earliest => _times.Length == 0 ? null : _times[0];

    public TTime? Latest => _times.Length == 0 ? null : _times[^1];

    public ArticleList<TArticle> At(TTime time) => Slice(FirstAtOrAfter(time), FirstAfter(time));

    public ArticleList<TArticle> Between(TTime from, TTime to) => from.CompareTo(to) > 0
        ? throw new ArgumentException("The start must not be after the end.", nameof(from))
        : Slice(FirstAtOrAfter(from), FirstAfter(to));

    public ArticleList<TArticle> Before(TTime time) => Slice(0, FirstAtOrAfter(time));

    public ArticleList<TArticle> After(TTime time) => Slice(FirstAfter(time), _times.Length);

    /// <summary>Groups of articles whose times have something in common that follows from the time's order, newest first.</summary>
    public LookupIndex<TKey, TArticle> GroupBy<TKey>(Func<TTime, TKey> key)
        where TKey : notnull
    {
        var keys = new List<TKey>();
        var offsets = new List<int>();
        for (var place = 0; place < _times.Length; place++)
        {
            var current = key(_times[_times.Length - 1 - place]);
            if (place == 0 || !current.Equals(keys[^1]))
            {
                keys.Add(current);
                offsets.Add(place);
            }
        }

        offsets.Add(_times.Length);
        return new(_articles, IndexKeyTable.Of(keys.ToArray()), offsets.ToArray(), _newestFirst);
    }

    public TArticle? Next(TArticle article) => At(PlaceOf(article), -1);

    public TArticle? Previous(TArticle article) => At(PlaceOf(article), 1);

    public TArticle? Next(TArticle article, ArticleList<TArticle> among) => Nearest(article, among, -1);

    public TArticle? Previous(TArticle article, ArticleList<TArticle> among) => Nearest(article, among, 1);

    private static int[] Reverse(TTime[] times, int[] positions)
    {
        var reversed = new int[positions.Length];
        for (var start = 0; start < times.Length;)
        {
            var end = start + 1;
            while (end < times.Length && times[end].CompareTo(times[start]) == 0)
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

    private TArticle? At(int place, int step) =>
        place >= 0 && place + step >= 0 && place + step < _newestFirst.Length ? _articles[_newestFirst[place + step]] : null;

    /// <summary>The places of some articles are in no order of time, so each is looked at.</summary>
    private TArticle? Nearest(TArticle article, ArticleList<TArticle> among, int step)
    {
        ArgumentNullException.ThrowIfNull(among);
        if (!ReferenceEquals(among.Corpus, _articles))
        {
            throw new ArgumentException($"The list does not belong to the corpus {_articles.Name}.", nameof(among));
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

        return nearest < 0 ? null : _articles[_newestFirst[nearest]];
    }

    /// <summary>For each article of the corpus its place here, newest first; -1 for one that has no time.</summary>
    private int[] Places => _places ?? LazyValue.Keep(ref _places, Invert());

    private int[] Invert()
    {
        var places = new int[_articles.Count];
        Array.Fill(places, -1);
        for (var place = 0; place < _newestFirst.Length; place++)
        {
            places[_newestFirst[place]] = place;
        }

        return places;
    }

    private int PlaceOf(TArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var position = _articles.IndexOf(article.Id);
        return position < 0 ? -1 : Places[position];
    }

    /// <summary>The part of the timeline from one place in the times up to, and without, another.</summary>
    private ArticleList<TArticle> Slice(int start, int end) => new(_articles, _newestFirst, _times.Length - end, end - start);

    private int FirstAtOrAfter(TTime time) => FirstWhere(time, 0);

    private int FirstAfter(TTime time) => FirstWhere(time, 1);

    /// <summary>The first place whose time compares with the given one as the least asked for, or more.</summary>
    private int FirstWhere(TTime time, int least)
    {
        var low = 0;
        var high = _times.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_times[middle].CompareTo(time) >= least)
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
