using System.Globalization;

namespace Newsroom.Terminal;

/// <summary>The beginning of a text, for a cell of a table.</summary>
internal static class Excerpt
{
    /// <summary>
    /// One line of at most <paramref name="length"/> characters, as a reader counts them; a word is cut only where there is no blank.
    /// </summary>
    public static string From(string text, int length)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var characters = new StringInfo(line);
        if (characters.LengthInTextElements <= length)
        {
            return line;
        }

        // One is left for the ellipsis, and one more is looked at: a blank there means that the word before it is whole.
        var start = characters.SubstringByTextElements(0, length);
        var lastBlank = start.LastIndexOf(' ');
        return (lastBlank > 0 ? start[..lastBlank] : characters.SubstringByTextElements(0, length - 1)) + "…";
    }
}
