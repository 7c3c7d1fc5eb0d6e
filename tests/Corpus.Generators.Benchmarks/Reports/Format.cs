using System.Globalization;

namespace Corpus.Generators.Benchmarks.Reports;

/// <summary>Numbers as the tables show them.</summary>
internal static class Format
{
    public const string Nothing = "–";

    private const double BytesPerMegabyte = 1_000_000;

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Three digits that count, in the unit that suits.</summary>
    /// <param name="nanoseconds">A duration.</param>
    public static string Duration(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => Digits(nanoseconds) + " ns",
        < 1e6 => Digits(nanoseconds / 1e3) + " µs",
        < 1e9 => Digits(nanoseconds / 1e6) + " ms",
        _ => Digits(nanoseconds / 1e9) + " s",
    };

    public static string Milliseconds(double milliseconds) => milliseconds.ToString("N1", CultureInfo.InvariantCulture) + " ms";

    public static string Ratio(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture) + "×";

    public static string Megabytes(double bytes) => (bytes / BytesPerMegabyte).ToString("N1", CultureInfo.InvariantCulture) + " MB";

    public static string Bytes(double bytes) => bytes switch
    {
        < 1e4 => Count((long)bytes) + " B",
        < 1e6 => Count((long)(bytes / 1e3)) + " kB",
        _ => Megabytes(bytes),
    };

    private static string Digits(double value) =>
        value.ToString(value < 10 ? "0.00" : value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
