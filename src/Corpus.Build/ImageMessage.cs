using System.Globalization;
using Corpus.Compiler.Images;

namespace Corpus.Build;

/// <summary>What a build says of an image: <c>News: 10,000 articles, 44.9 MB text → 45.6 MB image (0.9 s)</c>.</summary>
internal static class ImageMessage
{
    public static string Of(string corpus, ImageSummary summary, TimeSpan elapsed) => string.Format(
        CultureInfo.InvariantCulture,
        "{0}: {1:N0} {2}, {3} text → {4} image ({5:0.0} s)",
        corpus, summary.Articles, summary.Articles == 1 ? "article" : "articles", Size(summary.TextBytes), Size(summary.ImageBytes),
        elapsed.TotalSeconds);

    private static string Size(long bytes) => bytes < 1_000_000
        ? (bytes / 1e3).ToString("0.0", CultureInfo.InvariantCulture) + " kB"
        : (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture) + " MB";
}
