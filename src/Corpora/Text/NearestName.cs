namespace Corpora.Text;

/// <summary>Suggests a known name for a misspelled one.</summary>
internal static class NearestName
{
    /// <summary>The maximum distance, however long the name is.</summary>
    private const int MaxChanges = 8;

    /// <summary>The length of names, plus 1, for which the distances are on the stack: 3 kB.</summary>
    private const int MaxStackLength = 256;

    /// <summary>
    /// Finds the known name with the fewest changes (an inserted, deleted or replaced character, or two transposed neighbours; case is
    /// ignored), at most a third of the name's length. Of several such names the first is returned. A name of one character matches only
    /// itself.
    /// </summary>
    /// <returns><see langword="null"/> if no known name is similar.</returns>
    public static string? Find(ReadOnlySpan<char> name, IEnumerable<string> known)
    {
        string? nearest = null;
        var limit = name.Length < 2 ? 0 : Math.Min(MaxChanges, Math.Max(1, name.Length / 3));
        foreach (var candidate in known)
        {
            var changes = CountChanges(name, candidate.AsSpan(), limit);
            if (changes <= limit)
            {
                nearest = candidate;
                limit = changes - 1;
            }

            if (limit < 0)
            {
                break;
            }
        }

        return nearest;
    }

    /// <summary>A question to append to an error message, with a space before it; empty if no known name is similar.</summary>
    public static string DidYouMean(ReadOnlySpan<char> name, IEnumerable<string> known) =>
        Find(name, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>
    /// The Damerau-Levenshtein distance (optimal string alignment), or any number above the limit if it exceeds the limit.
    /// </summary>
    private static int CountChanges(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var length = right.Length + 1;
        Span<int> rows = length <= MaxStackLength ? stackalloc int[3 * length] : new int[3 * length];
        var beforePrevious = rows.Slice(0, length);
        var previous = rows.Slice(length, length);
        var distances = rows.Slice(2 * length, length);
        for (var column = 0; column < distances.Length; column++)
        {
            distances[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            var oldest = beforePrevious;
            beforePrevious = previous;
            previous = distances;
            distances = oldest;
            var least = distances[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = previous[column - 1] + (AreEqual(left[row - 1], right[column - 1]) ? 0 : 1);
                distances[column] = Math.Min(replaced, Math.Min(previous[column], distances[column - 1]) + 1);
                if (row > 1 && column > 1 && AreEqual(left[row - 1], right[column - 2]) && AreEqual(left[row - 2], right[column - 1]))
                {
                    distances[column] = Math.Min(distances[column], beforePrevious[column - 2] + 1);
                }

                least = Math.Min(least, distances[column]);
            }

            if (least > limit)
            {
                return limit + 1;
            }
        }

        return distances[right.Length];
    }

    private static bool AreEqual(char left, char right) =>
        left == right || char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
