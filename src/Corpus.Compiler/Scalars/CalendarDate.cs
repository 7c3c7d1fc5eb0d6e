namespace Corpus.Compiler.Scalars;

/// <summary>ISO 8601's complete extended form, <c>yyyy-MM-dd</c>, of a day that there is.</summary>
internal static class CalendarDate
{
    public const int Length = 10;

    public static bool Is(string text) => text.Length == Length && StandsAt(text, 0, text.Length);

    /// <summary>Whether one begins at an offset. What stands behind it makes no difference.</summary>
    /// <param name="end">It looks no further than here.</param>
    public static bool StandsAt(string text, int offset, int end) =>
        end - offset >= Length
        && text[offset + 4] == '-'
        && text[offset + 7] == '-'
        && TryReadNumber(text, offset, 4, out var year)
        && TryReadNumber(text, offset + 5, 2, out var month)
        && TryReadNumber(text, offset + 8, 2, out var day)
        && year >= 1
        && month is >= 1 and <= 12
        && day >= 1
        && day <= DateTime.DaysInMonth(year, month);

    private static bool TryReadNumber(string text, int start, int length, out int number)
    {
        number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return true;
    }
}
