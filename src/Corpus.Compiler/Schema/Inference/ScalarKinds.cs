namespace Corpus.Compiler.Schema.Inference;

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
    public static bool IsOrdinaryAmong(ScalarKind kind, ScalarKind others) => (kind, others) is
        (ScalarKind.Int32 or ScalarKind.Int64, ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double);
}
