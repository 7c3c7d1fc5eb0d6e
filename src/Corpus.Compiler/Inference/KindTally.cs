using Corpus.Compiler.Metadata;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Inference;

/// <summary>Counts the articles for each kind of scalar that one key has.</summary>
internal sealed class KindTally
{
    /// <summary>From this number of articles on, 5 % of them are the exception and the others the rule.</summary>
    private const int FewestForMajority = 20;

    private static readonly ScalarKind[] AllKinds = (ScalarKind[])Enum.GetValues(typeof(ScalarKind));
    private static readonly ScalarKind[] Numbers = [ScalarKind.Int32, ScalarKind.Int64, ScalarKind.Double];
    private static readonly ScalarKind[] Times = [ScalarKind.Date, ScalarKind.Timestamp];
    private static readonly ScalarKind[][] MajorityKinds = [Times, Numbers, [ScalarKind.Boolean]];

    private readonly Entry?[] _entries = new Entry?[AllKinds.Length];
    private ArticleFile? _lastArticle;
    private bool _hasInexactInteger;
    private bool _hasInfinityOrNaN;
    private bool _hasNumberAsText;

    /// <summary>The number of articles with a scalar.</summary>
    public int Articles { get; private set; }

    /// <summary>
    /// The kind that all scalars can be read as without loss, or that of nearly all articles; text if there are no scalars.
    /// </summary>
    public ScalarKind Kind => MajorityKind ?? CommonKind;

    /// <summary>
    /// The kind of nearly all articles, if the values of the others would turn all of them into text. These values are errors.
    /// </summary>
    /// <remarks>
    /// Text has no outliers, because every value is text. Nor have addresses: an address that is relative, or of another scheme, is no
    /// mistake. Numbers that would not come back as they are written are no mistakes among numbers.
    /// </remarks>
    public ScalarKind? MajorityKind
    {
        get
        {
            if (Articles < FewestForMajority || CommonKind != ScalarKind.String)
            {
                return null;
            }

            foreach (var kinds in MajorityKinds)
            {
                var outliers = ArticlesExcept(kinds);
                if (outliers > 0 && outliers * 20 <= Articles && !(kinds == Numbers && (_hasNumberAsText || _hasInexactInteger)))
                {
                    return kinds.Where(Has).Aggregate(ScalarKinds.Unify);
                }
            }

            return null;
        }
    }

    private ScalarKind CommonKind
    {
        get
        {
            var kinds = AllKinds.Where(Has).ToArray();
            var kind = kinds.Length == 0 ? ScalarKind.String : kinds.Aggregate(ScalarKinds.Unify);
            return kind == ScalarKind.Double && _hasInexactInteger ? ScalarKind.String : kind;
        }
    }

    /// <summary>Whether the numbers include one that JSON does not have.</summary>
    public bool HasInfinityOrNaN => Kind == ScalarKind.Double && _hasInfinityOrNaN;

    /// <param name="article">The article of the scalar. All scalars of one article must be added in succession.</param>
    public void Add(HeaderScalar scalar, ArticleFile article)
    {
        var kind = ScalarReader.KindOf(scalar.Text, scalar.Style);
        _hasInexactInteger |= kind == ScalarKind.Int64 && ScalarReader.TryRead(scalar.Text, scalar.Style, ScalarKind.Double) is null;
        _hasInfinityOrNaN |= kind == ScalarKind.Double && NumberText.IsInfinityOrNaN(scalar.Text);
        _hasNumberAsText |= kind == ScalarKind.String && scalar.Style == ScalarStyle.Plain && NumberText.IsNumberLike(scalar.Text);
        if (!ReferenceEquals(_lastArticle, article))
        {
            _lastArticle = article;
            Articles++;
        }

        var entry = _entries[(int)kind] ??= new(new Occurrence(article, scalar.Span, scalar.Text));
        if (!ReferenceEquals(entry.LastArticle, article))
        {
            entry.LastArticle = article;
            entry.Articles++;
        }
    }

    /// <returns>
    /// The first value of the articles whose kind differs from that of most others and turns them into another type;
    /// <see langword="null"/> if there is no such value, or too few articles to tell the rule from the exception.
    /// </returns>
    public TypeOutlier? FindOutlier()
    {
        if (Articles < 3 || MajorityKind is not null)
        {
            return null;
        }

        // To an author, integers of both sizes are one kind.
        var kinds = AllKinds.Where(kind => Has(kind) && !(kind == ScalarKind.Int64 && Has(ScalarKind.Int32))).ToArray();
        return (kinds.Length != 2 ? null : FindOutlierAmong(kinds[0], kinds[1]) ?? FindOutlierAmong(kinds[1], kinds[0]))
            ?? FindMinority();
    }

    /// <summary>Finds the values that turn the others into text, if at most a third of the articles have one.</summary>
    private TypeOutlier? FindMinority()
    {
        if (CommonKind != ScalarKind.String)
        {
            return null;
        }

        foreach (var kinds in MajorityKinds)
        {
            var outliers = ArticlesExcept(kinds);
            if (outliers > 0 && outliers * 3 <= Articles)
            {
                var others = AllKinds.Where(kind => Has(kind) && !kinds.Contains(kind)).ToArray();
                var most = others.OrderByDescending(kind => _entries[(int)kind]!.Articles).First();
                return new(_entries[(int)most]!.First, most, kinds.Where(Has).Aggregate(ScalarKinds.Unify), outliers, Articles);
            }
        }

        return null;
    }

    /// <summary>The number of articles with a value of any other kind.</summary>
    private int ArticlesExcept(ScalarKind[] kinds) =>
        AllKinds.Where(kind => Has(kind) && !kinds.Contains(kind)).Sum(kind => _entries[(int)kind]!.Articles);

    private bool Has(ScalarKind kind) => _entries[(int)kind] is not null;

    private TypeOutlier? FindOutlierAmong(ScalarKind kind, ScalarKind others)
    {
        var hasBothIntegers = kind == ScalarKind.Int32 && Has(ScalarKind.Int64);
        return _entries[(int)kind] is { Articles: 1 } entry && !hasBothIntegers && !ScalarKinds.IsExpectedAmong(kind, others)
            ? new TypeOutlier(entry.First, kind, others, Count: 1, Articles)
            : null;
    }

    private sealed class Entry(Occurrence first)
    {
        public Occurrence First { get; } = first;

        public int Articles { get; set; }

        public ArticleFile? LastArticle { get; set; }
    }
}

/// <summary>How kinds of scalars combine.</summary>
internal static class ScalarKinds
{
    /// <summary>The narrowest kind that values of both kinds can be read as.</summary>
    public static ScalarKind Unify(ScalarKind left, ScalarKind right)
    {
        if (left == right)
        {
            return left;
        }

        return (left < right ? (left, right) : (right, left)) switch
        {
            (ScalarKind.Int32, ScalarKind.Int64) => ScalarKind.Int64,
            (ScalarKind.Int32 or ScalarKind.Int64, ScalarKind.Double) => ScalarKind.Double,
            (ScalarKind.Date, ScalarKind.Timestamp) => ScalarKind.Timestamp,
            _ => ScalarKind.String,
        };
    }

    /// <summary>
    /// Whether a value of one kind is expected among values of another, as a number without decimals is among those with.
    /// </summary>
    public static bool IsExpectedAmong(ScalarKind kind, ScalarKind others) => (kind, others) is
        (ScalarKind.Int32 or ScalarKind.Int64, ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double);
}
