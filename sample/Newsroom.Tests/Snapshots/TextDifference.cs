using System.Text;

namespace VerifyXunit;

/// <summary>Where two texts part and where they meet again, for people to read.</summary>
internal static class TextDifference
{
    private const int ContextLines = 3;
    private const int MostLines = 40;

    public static string Describe(string verified, string received)
    {
        var before = verified.Split('\n');
        var after = received.Split('\n');
        var shorter = Math.Min(before.Length, after.Length);

        var start = 0;
        while (start < shorter && before[start] == after[start])
        {
            start++;
        }

        var sameAtEnd = 0;
        while (sameAtEnd < shorter - start && before[^(sameAtEnd + 1)] == after[^(sameAtEnd + 1)])
        {
            sameAtEnd++;
        }

        var text = new StringBuilder();
        text.Append($"from line {start + 1}:");
        Append(text, ' ', before, Math.Max(0, start - ContextLines), start);
        Append(text, '-', before, start, before.Length - sameAtEnd);
        Append(text, '+', after, start, after.Length - sameAtEnd);
        Append(text, ' ', after, after.Length - sameAtEnd, Math.Min(after.Length, after.Length - sameAtEnd + ContextLines));
        return text.ToString();
    }

    private static void Append(StringBuilder text, char mark, string[] lines, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (index - start == MostLines)
            {
                text.Append($"\n{mark} … and {end - index} lines more");
                return;
            }

            text.Append('\n').Append(mark).Append(' ').Append(lines[index]);
        }
    }
}
