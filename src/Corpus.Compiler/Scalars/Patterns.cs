using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Corpus.Compiler.Scalars;

/// <summary>Matches texts against the regular expressions of a schema.</summary>
public static class Patterns
{
    private static readonly ConditionalWeakTable<PatternConstraint, Regex> Compiled = new();

    /// <returns>A description of what was expected; <see langword="null"/> if the text matches.</returns>
    public static string? FindProblem(PatternConstraint constraint, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var pattern = $"'{Quotation.From(constraint.Pattern)}'";
        try
        {
            // The first match must be the whole text, as in DataAnnotations.
            var match = Compiled.GetValue(constraint, static constraint => Compile(constraint)).Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length ? null : $"text that matches {pattern}";
        }
        catch (RegexMatchTimeoutException)
        {
            return string.Format(CultureInfo.InvariantCulture, "text that {0} matches within {1} ms", pattern, constraint.Timeout);
        }
    }

    /// <exception cref="ArgumentException">The pattern is invalid.</exception>
    public static Regex Compile(PatternConstraint constraint) => new(
        constraint.Pattern,
        RegexOptions.CultureInvariant,
        constraint.Timeout == -1 ? Regex.InfiniteMatchTimeout : TimeSpan.FromMilliseconds(constraint.Timeout));
}
