using System.Globalization;
using Corpus.Compiler.Schema.Constraints;

namespace Corpus.Compiler.Values;

/// <summary>Numbers of things in messages.</summary>
internal static class Sizes
{
    /// <param name="noun">In the singular: <c>item</c>.</param>
    public static string Describe(int count, string noun) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + (count == 1 ? noun : Plural(noun));

    /// <summary><c>at least 2 items</c>, <c>from 2 to 5 items</c></summary>
    public static string Describe(SizeLimits limits, string noun) => limits switch
    {
        { Least: { } least, Greatest: { } greatest } when least == greatest => Describe(least, noun),
        { Least: { } least, Greatest: { } greatest } => $"from {least.ToString("N0", CultureInfo.InvariantCulture)} to {Describe(greatest, noun)}",
        { Least: { } least } => "at least " + Describe(least, noun),
        _ => "at most " + Describe(limits.Greatest ?? int.MaxValue, noun),
    };

    private static string Plural(string noun) => noun == "entry" ? "entries" : noun + "s";
}
