using Corpus.Compiler.Metadata;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Inference;

/// <summary>Counts the articles for each kind of scalar that one key has.</summary>
internal sealed class KindTally
{
    private static readonly ScalarKind[] AllKinds = (ScalarKind[])Enum.GetValues(typeof(ScalarKind));

    private readonly Entry?[] _entries = new Entry?[AllKinds.Length];
    private ArticleFile? _lastArticle;
    private bool _hasInexactInteger;
    private bool _hasInfinityOrNaN;

    /// <summary>The number of articles with a scalar.</summary>
    public int Articles { get; private set; }

    /// <summary>The kind that all scalars can be read as without loss; text if there are no scalars.</summary>
    public ScalarKind Kind
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
    /// The value of the only article with its kind, if all others have one other kind; <see langword="null"/> if there is no such value, or
    /// too few articles to tell the rule from the exception.
    /// </returns>
    public TypeOutlier? FindOutlier()
    {
        if (Articles < 3)
        {
            return null;
        }

        // To an author, integers of both sizes are one kind.
        var kinds = AllKinds.Where(kind => Has(kind) && !(kind == ScalarKind.Int64 && Has(ScalarKind.Int32))).ToArray();
        return kinds.Length != 2 ? null : FindOutlierAmong(kinds[0], kinds[1]) ?? FindOutlierAmong(kinds[1], kinds[0]);
    }

    private bool Has(ScalarKind kind) => _entries[(int)kind] is not null;

    private TypeOutlier? FindOutlierAmong(ScalarKind kind, ScalarKind others)
    {
        var hasBothIntegers = kind == ScalarKind.Int32 && Has(ScalarKind.Int64);
        return _entries[(int)kind] is { Articles: 1 } entry && !hasBothIntegers && !ScalarKinds.IsExpectedAmong(kind, others)
            ? new TypeOutlier(entry.First, kind, others, Articles)
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
