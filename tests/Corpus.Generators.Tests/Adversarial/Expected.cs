namespace Corpus.Generators.Tests.Adversarial;

/// <summary>What the words of the specification come to, in the plainest code there is: nothing here is shared with the product.</summary>
internal static class Expected
{
    /// <summary>Paragraphs are separated by blank lines: lines of nothing but white space.</summary>
    public static IReadOnlyList<string> Paragraphs(string text)
    {
        var paragraphs = new List<string>();
        var lines = new List<string>();
        foreach (var line in text.Split('\n').Append(""))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                paragraphs.Add(string.Join('\n', lines));
                lines.Clear();
            }
        }

        return paragraphs;
    }

    /// <summary>Words are runs of characters that are not white space.</summary>
    public static int WordCount(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
