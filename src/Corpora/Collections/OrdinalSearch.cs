namespace Corpora;

/// <summary>Binary search in an array of strings in ordinal order, by a span and without allocating memory.</summary>
internal static class OrdinalSearch
{
    /// <returns>The index of the string; -1 if the array does not contain it.</returns>
    public static int IndexOf(string[] sorted, ReadOnlySpan<char> value)
    {
        var low = 0;
        var high = sorted.Length - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var comparison = value.SequenceCompareTo(sorted[middle]);
            if (comparison == 0)
            {
                return middle;
            }

            if (comparison < 0)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return -1;
    }
}
