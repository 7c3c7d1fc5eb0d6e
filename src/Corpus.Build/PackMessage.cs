using System.Globalization;
using Corpus.Compiler.Packing;

namespace Corpus.Build;

/// <summary>What a build says of a pack: <c>News: 10,000 articles, 44.9 MB text → 45.6 MB pack (0.9 s)</c>.</summary>
internal static class PackMessage
{
    public static string Describe(string corpus, PackSummary summary, TimeSpan elapsed) => string.Format(
        CultureInfo.InvariantCulture,
        "{0}: {1:N0} {2}, {3} text → {4} pack ({5:0.0} s)",
        corpus, summary.Articles, summary.Articles == 1 ? "article" : "articles", Size(summary.TextBytes), Size(summary.PackBytes),
        elapsed.TotalSeconds);

    private static string Size(long bytes) => bytes < 1_000_000
        ? (bytes / 1e3).ToString("0.0", CultureInfo.InvariantCulture) + " kB"
        : (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture) + " MB";
}
