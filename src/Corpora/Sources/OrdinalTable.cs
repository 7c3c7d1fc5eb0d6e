namespace Corpora;

/// <summary>A search in strings that stand in ordinal order. It allocates nothing.</summary>
internal static class OrdinalTable
{
    /// <returns>Where the string is; -1 when it is not there.</returns>
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
