namespace Corpus.Compiler.Reading;

/// <summary>An ATX heading of level 1 (CommonMark 0.31, section 4.2).</summary>
internal static class MarkdownHeading
{
    private const int MaxIndent = 3;

    private static readonly char[] Blanks = [' ', '\t'];

    /// <summary>Finds the heading that a body begins with.</summary>
    /// <param name="body">A text like <see cref="Body.Text"/>: its first line is not blank, its line ends are LF.</param>
    /// <returns>The heading with its inline markup; <see langword="null"/> if there is no heading or if it is empty.</returns>
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

        // A run of #s closes the heading only after a blank.
        var withoutClosing = heading.TrimEnd('#');
        if (withoutClosing.Length < heading.Length && withoutClosing.TrimEnd(Blanks).Length < withoutClosing.Length)
        {
            heading = withoutClosing;
        }

        heading = heading.Trim(Blanks);
        return heading.Length == 0 ? null : heading;
    }
}
