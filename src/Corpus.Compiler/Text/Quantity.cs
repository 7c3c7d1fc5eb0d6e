using System.Globalization;

namespace Corpus.Compiler.Text;

/// <summary>Writes numbers for messages, in every culture with <c>,</c> between thousands and <c>.</c> before decimals.</summary>
public static class Quantity
{
    /// <summary><c>1,200</c></summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>1 article</c>, <c>1,200 articles</c></summary>
    /// <param name="noun">The noun in the singular.</param>
    public static string Describe(int count, string noun) => Describe(count, noun, noun == "entry" ? "entries" : noun + "s");

    /// <summary>The same for a phrase whose plural is irregular.</summary>
    public static string Describe(int count, string one, string several) => Number(count) + " " + (count == 1 ? one : several);

    /// <summary><c>44.9 MB</c></summary>
    public static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture) + " MB";
}
