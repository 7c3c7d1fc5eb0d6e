namespace Corpus.Compiler.Text;

/// <summary>
/// A span of the decoded text of a file, without its byte order mark and with its own line ends.
/// </summary>
/// <param name="Start">Zero-based, in UTF-16 code units from the beginning of the file.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="From">The position of the first character.</param>
/// <param name="To">The position after the last character.</param>
public readonly record struct SourceSpan(int Start, int Length, TextPoint From, TextPoint To)
{
    /// <summary>The start of the file, for findings about the whole file.</summary>
    public static readonly SourceSpan FileStart;

    public int End => Start + Length;
}

/// <summary>A place in a text: zero-based line and column, the column in UTF-16 code units.</summary>
public readonly record struct TextPoint(int Line, int Column);
