namespace Corpus.Tests.Shared;

/// <summary>A slow and simple implementation of paragraphs and words, in UTF-16. It shares no code with the product.</summary>
internal static class ReferenceText
{
    /// <summary>Paragraphs are separated by lines that are empty or only white space.</summary>
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

    /// <summary>Words are sequences of characters that are not white space.</summary>
    public static int WordCount(string text) => text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length;
}
