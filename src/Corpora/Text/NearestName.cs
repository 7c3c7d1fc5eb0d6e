using System;
using System.Collections.Generic;

namespace Corpora.Text;

/// <summary>Finds what was meant by a name that is not known.</summary>
internal static class NearestName
{
    /// <summary>More changes than this make another name, however long it is.</summary>
    private const int MostChanges = 8;

    /// <summary>
    /// Finds the name that takes the fewest changes (a character more, less or another, or two that have changed places; case does not count), at most a third of the name's
    /// length. A single character has no other near it. Of several it is the one that comes first.
    /// </summary>
    /// <returns><see langword="null"/> when none is near.</returns>
    public static string? Find(ReadOnlySpan<char> name, IEnumerable<string> known)
    {
        string? nearest = null;
        var limit = name.Length < 2 ? 0 : Math.Min(MostChanges, Math.Max(1, name.Length / 3));
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

    /// <summary>A question to put behind an error's message, with a blank before it; empty when no name is near.</summary>
    public static string DidYouMean(ReadOnlySpan<char> name, IEnumerable<string> known) =>
        Find(name, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>The Levenshtein distance where neighbours may change places; some number above the limit when it is above the limit.</summary>
    private static int CountChanges(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var distances = new int[right.Length + 1];
        for (var column = 0; column < distances.Length; column++)
        {
            distances[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            (beforeLast, last, distances) = (last, distances, beforeLast);
            var least = distances[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = last[column - 1] + (AreEqual(left[row - 1], right[column - 1]) ? 0 : 1);
                distances[column] = Math.Min(replaced, Math.Min(last[column], distances[column - 1]) + 1);
                if (row > 1 && column > 1 && AreEqual(left[row - 1], right[column - 2]) && AreEqual(left[row - 2], right[column - 1]))
                {
                    distances[column] = Math.Min(distances[column], beforeLast[column - 2] + 1);
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

    private static bool AreEqual(char left, char right) => left == right || char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
