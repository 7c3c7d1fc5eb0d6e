using System.Globalization;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Packs;

/// <summary>What is wrong with a corpus only when it becomes a pack.</summary>
public static class PackFindings
{
    /// <summary>What an <see cref="PackTooLargeException"/> is to the user.</summary>
    public static LocatedFinding TooLarge(string corpus) => new(null, new Finding(
        Rules.PackIsTooLarge, SourceSpan.FileStart,
        corpus,
        PackWriter.MaxLength.ToString("N0", CultureInfo.InvariantCulture) + " bytes"));
}
