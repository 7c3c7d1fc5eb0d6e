using System.Globalization;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Images;

/// <summary>What is wrong with a corpus only when it becomes an image.</summary>
public static class ImageFindings
{
    /// <summary>What an <see cref="ImageTooLargeException"/> is to the user.</summary>
    public static LocatedFinding TooLarge(string corpus) => new(null, new Finding(
        Rules.ImageIsTooLarge, SourceSpan.FileStart,
        corpus,
        ImageWriter.MaxLength.ToString("N0", CultureInfo.InvariantCulture) + " bytes"));
}
