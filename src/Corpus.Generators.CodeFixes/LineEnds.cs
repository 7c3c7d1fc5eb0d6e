using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes;

internal static class LineEnds
{
    /// <param name="text">With LF alone.</param>
    /// <returns>The text with the line ends that a file has.</returns>
    public static string As(SourceText file, string text)
    {
        var first = file.Lines[0];
        return file.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) == "\r\n" ? text.Replace("\n", "\r\n") : text;
    }
}
