using System.Reflection;

namespace Corpus.Compiler.Findings;

/// <summary>
/// Every rule of the product, in one file for each range of ids. A rule's arguments are listed in its message's order; texts say what is
/// wrong, then what was expected, then what was meant.
/// </summary>
public static partial class Rules
{
    private static readonly Lazy<IReadOnlyList<Rule>> LazyAll = new(() => typeof(Rules)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null))
        .OfType<Rule>()
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .ToArray());

    /// <summary>In order of their ids.</summary>
    public static IReadOnlyList<Rule> All => LazyAll.Value;
}
