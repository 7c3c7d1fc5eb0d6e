using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes.Declaring;

internal static class LineEndings
{
    /// <summary>Converts the line endings of written code, which are LF, to those of a file of the project.</summary>
    public static string Convert(string code, SourceText file)
    {
        var first = file.Lines[0];
        return file.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) == "\r\n" ? code.Replace("\n", "\r\n") : code;
    }
}
