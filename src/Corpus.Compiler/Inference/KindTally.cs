using Corpus.Compiler.Metadata;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Scalars;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Inference;

/// <summary>Which kinds the scalars of one key are of, and in how many articles each.</summary>
internal sealed class KindTally
{
    private static readonly ScalarKind[] AllKinds = (ScalarKind[])Enum.GetValues(typeof(ScalarKind));

    private readonly Entry?[] _entries = new Entry?[AllKinds.Length];
    private ArticleFile? _lastArticle;
    private bool _hasInexactInteger;

    /// <summary>How many articles have such a scalar.</summary>
    public int Articles { get; private set; }

    /// <summary>The kind that all of them can be read as without a loss; text when there are none.</summary>
    public ScalarKind Kind
    {
        get
        {
            var kinds = AllKinds.Where(Has).ToArray();
            var kind = kinds.Length == 0 ? ScalarKind.String : kinds.Aggregate(ScalarKinds.Unify);
            return kind == ScalarKind.Double && _hasInexactInteger ? ScalarKind.String : kind;
        }
    }

    /// <param name="article">All scalars of one article come one after the other.</param>
    public void Add(HeaderScalar scalar, ArticleFile article)
    {
        var kind = ScalarReader.KindOf(scalar.Text, scalar.Style);
        _hasInexactInteger |= kind == ScalarKind.Int64 && ScalarReader.TryRead(scalar.Text, scalar.Style, ScalarKind.Double) is null;
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
    /// The one value whose kind no other article has, when all others agree on another kind; <see langword="null"/> when it is not so, or
    /// the articles are too few to tell the rule from the exception.
    /// </returns>
    public TypeOutlier? FindOutlier()
    {
        if (Articles < 3)
        {
            return null;
        }

        // Integers of either size are one kind to an author.
        var kinds = AllKinds.Where(kind => Has(kind) && !(kind == ScalarKind.Int64 && Has(ScalarKind.Int32))).ToArray();
        return kinds.Length != 2 ? null : FindOutlierAmong(kinds[0], kinds[1]) ?? FindOutlierAmong(kinds[1], kinds[0]);
    }

    private bool Has(ScalarKind kind) => _entries[(int)kind] is not null;

    private TypeOutlier? FindOutlierAmong(ScalarKind odd, ScalarKind others)
    {
        var hasBothIntegers = odd == ScalarKind.Int32 && Has(ScalarKind.Int64);
        return _entries[(int)odd] is { Articles: 1 } entry && !hasBothIntegers && !ScalarKinds.IsExpectedAmong(odd, others)
            ? new TypeOutlier(entry.First, odd, others, Articles)
            : null;
    }

    private sealed class Entry(Occurrence first)
    {
        public Occurrence First { get; } = first;

        public int Articles { get; set; }

        public ArticleFile? LastArticle { get; set; }
    }
}

/// <summary>What scalars of several kinds are together.</summary>
internal static class ScalarKinds
{
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

    /// <summary>Whether a value of one kind is nothing to wonder at among those of another: a number need have no decimals.</summary>
    public static bool IsExpectedAmong(ScalarKind kind, ScalarKind others) => (kind, others) is
        (ScalarKind.Int32 or ScalarKind.Int64, ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double);
}
