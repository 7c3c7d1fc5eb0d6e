namespace Corpus.Compiler.Reading;

/// <summary>An ATX heading of level 1 (CommonMark 0.31, section 4.2).</summary>
internal static class MarkdownHeading
{
    private const int MaxIndent = 3;

    private static readonly char[] Blanks = [' ', '\t'];

    /// <summary>The text of the heading that a body begins with. What is marked up in it stays so.</summary>
    /// <param name="body">As <see cref="Body.Text"/> is: it begins with a line that is not blank, and has LF line ends.</param>
    /// <returns><see langword="null"/> when it begins otherwise, or with a heading that holds nothing.</returns>
    public static string? Find(string body)
    {
        var marker = 0;
        while (marker < body.Length && marker < MaxIndent && body[marker] == ' ')
        {
            marker++;
        }

        var start = marker + 1;
        if (start >= body.Length || body[marker] != '#' || body[start] is not (' ' or '\t'))
        {
            return null;
        }

        var lineFeed = body.IndexOf('\n', start);
        var heading = body.Substring(start, (lineFeed < 0 ? body.Length : lineFeed) - start).TrimEnd(Blanks);

        // A closing run of #s counts only behind a blank.
        var withoutClosing = heading.TrimEnd('#');
        if (withoutClosing.Length < heading.Length && withoutClosing.TrimEnd(Blanks).Length < withoutClosing.Length)
        {
            heading = withoutClosing;
        }

        heading = heading.Trim(Blanks);
        return heading.Length == 0 ? null : heading;
    }
}
