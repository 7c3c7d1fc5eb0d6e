namespace Corpus.Generators.Benchmarks.Reports;

internal static class Median
{
    public static double Compute(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>The median of the ratios of values that were measured in the same run.</summary>
    public static double OfRatios(IEnumerable<double> values, IEnumerable<double> over) =>
        Compute(values.Zip(over, (value, other) => value / other));
}
