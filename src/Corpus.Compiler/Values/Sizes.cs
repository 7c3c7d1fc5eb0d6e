using System.Globalization;
using Corpus.Compiler.Schema.Constraints;

namespace Corpus.Compiler.Values;

/// <summary>Numbers of things in messages.</summary>
internal static class Sizes
{
    /// <param name="noun">In the singular: <c>item</c>.</param>
    public static string Of(int count, string noun) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + (count == 1 ? noun : Plural(noun));

    /// <summary><c>at least 2 items</c>, <c>from 2 to 5 items</c></summary>
    public static string Of(SizeLimits limits, string noun) => limits switch
    {
        { Least: { } least, Greatest: { } greatest } when least == greatest => Of(least, noun),
        { Least: { } least, Greatest: { } greatest } => $"from {least.ToString("N0", CultureInfo.InvariantCulture)} to {Of(greatest, noun)}",
        { Least: { } least } => "at least " + Of(least, noun),
        _ => "at most " + Of(limits.Greatest ?? int.MaxValue, noun),
    };

    private static string Plural(string noun) => noun == "entry" ? "entries" : noun + "s";
}
