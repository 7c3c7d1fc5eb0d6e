using System.Globalization;

namespace Corpus.Compiler.Planning;

/// <summary>The limits of <c>Source</c> storage, measured with the .NET 10 SDK.</summary>
public static class StorageLimits
{
    /// <summary>
    /// An assembly with more than 65,535 different u8 literals compiles without a diagnostic and throws TypeLoadException at run time
    /// (dotnet/roslyn issue 80494).
    /// </summary>
    public const int MaxArticlesInSource = 60_000;

    private const int RecommendedMaxArticles = 1_000;
    private const long RecommendedMaxBytes = 1_000_000;

    /// <summary>
    /// The cost of a byte of a u8 literal, and of the class and the accessor of an article with the analyzers that read them: on two cores,
    /// 10,000 articles of 45 MB took 57 s and 1.7 GB more than their pack.
    /// </summary>
    private const double SecondsPerByte = 370e-9;
    private const double SecondsPerArticle = 4e-3;

    /// <summary>The memory of an article class; of a literal while it is compiled; and of the result.</summary>
    private const long MemoryForArticle = 100_000;
    private const long MemoryForByteAtWork = 150;
    private const long MemoryForByte = 22;

    /// <param name="bytes">The length of all bodies in UTF-8.</param>
    /// <param name="longest">The length of the longest body in UTF-8.</param>
    /// <returns><see langword="null"/> while the storage is suitable.</returns>
    public static LocatedFinding? SourceIsLarge(string corpus, int articles, long bytes, long longest) =>
        articles <= RecommendedMaxArticles && bytes <= RecommendedMaxBytes
            ? null
            : new(null, new Finding(
                Rules.SourceIsLarge, SourceSpan.FileStart,
                corpus,
                Quantity.Describe(articles, "article"),
                Quantity.Megabytes(bytes),
                ((bytes * SecondsPerByte) + (articles * SecondsPerArticle)).ToString("0.0", CultureInfo.InvariantCulture) + " s",
                Quantity.Megabytes((articles * MemoryForArticle) + Math.Max(bytes * MemoryForByte, longest * MemoryForByteAtWork)),
                Quantity.Number(RecommendedMaxArticles),
                Quantity.Megabytes(RecommendedMaxBytes)));

    internal static LocatedFinding SourceIsFull(int articles) => new(null, new Finding(
        Rules.SourceIsFull, SourceSpan.FileStart,
        Quantity.Number(articles),
        Quantity.Number(MaxArticlesInSource)));
}
