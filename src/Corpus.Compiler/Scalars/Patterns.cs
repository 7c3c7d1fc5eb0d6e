using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Corpus.Compiler.Scalars;

/// <summary>Matches texts against the regular expressions of a schema.</summary>
public static class Patterns
{
    private static readonly ConditionalWeakTable<PatternConstraint, Matcher> Matchers = new();

    /// <returns>A description of what was expected; <see langword="null"/> if the text matches.</returns>
    /// <remarks>
    /// After a match has timed out, further texts are not matched: the pattern must be changed anyway, and each text would take as long.
    /// </remarks>
    public static string? FindProblem(PatternConstraint constraint, string text)
    {
        var matcher = Matchers.GetValue(constraint, static constraint => new(Compile(constraint)));
        if (text.Length == 0 || matcher.HasTimedOut)
        {
            return null;
        }

        var pattern = $"'{Quotation.From(constraint.Pattern)}'";
        try
        {
            // The first match must be the whole text, as in DataAnnotations.
            var match = matcher.Regex.Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length ? null : $"text that matches {pattern}";
        }
        catch (RegexMatchTimeoutException)
        {
            matcher.HasTimedOut = true;
            return string.Format(CultureInfo.InvariantCulture, "text that {0} matches within {1} ms", pattern, constraint.Timeout);
        }
    }

    /// <exception cref="ArgumentException">The pattern is invalid.</exception>
    public static Regex Compile(PatternConstraint constraint) => new(
        constraint.Pattern,
        RegexOptions.CultureInvariant,
        constraint.Timeout == -1 ? Regex.InfiniteMatchTimeout : TimeSpan.FromMilliseconds(constraint.Timeout));

    private sealed class Matcher(Regex regex)
    {
        public Regex Regex => regex;

        public bool HasTimedOut { get; set; }
    }
}
