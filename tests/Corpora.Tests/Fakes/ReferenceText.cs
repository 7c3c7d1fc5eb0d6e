namespace Corpora.Tests.Fakes;

/// <summary>A slow and obvious implementation of paragraphs and words, in UTF-16.</summary>
internal static class ReferenceText
{
    public static List<string> Paragraphs(string text)
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

    public static int Words(string text) => text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length;
}
