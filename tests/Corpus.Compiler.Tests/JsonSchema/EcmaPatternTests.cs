using System.Text.RegularExpressions;
using Corpus.Compiler.JsonSchema;
using Corpus.Compiler.Scalars;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Tests.JsonSchema;

public sealed class EcmaPatternTests
{
    [Theory]
    [InlineData("[a-z-]+", @"^(?:[a-z\-]+)?$")]
    [InlineData("a|ab", "^(?:a|ab)?$")]
    [InlineData("^(a(?:b)?){2,3}?$", "^(?:^(a(?:b)?){2,3}?$)?$")]
    [InlineData(@"\d{4}-\d\d", @"^(?:\p{Nd}{4}-\p{Nd}\p{Nd})?$")]
    [InlineData(@"\w+\s\S*", @"^(?:[\p{L}\p{Mn}\p{Nd}\p{Pc}]+[\f\n\r\t\v\x85\p{Z}][^\f\n\r\t\v\x85\p{Z}]*)?$")]
    [InlineData(@"[\w.-]+@[^@\s]+", @"^(?:[\p{L}\p{Mn}\p{Nd}\p{Pc}.\-]+@[^@\f\n\r\t\v\x85\p{Z}]+)?$")]
    [InlineData("https:.*", @"^(?:https:[^\n]*)?$")]
    [InlineData(@"\p{Lu}[\p{Ll}\-]", @"^(?:\p{Lu}[\p{Ll}\-])?$")]
    [InlineData("a{,2}]", @"^(?:a\{,2\}\])?$")]
    [InlineData(@"\-\#\ \.\/\x41\u00e9\t", "^(?:-# \\./A\u00E9\\u0009)?$")]
    [InlineData("[-a][a-c-][$^]", @"^(?:[\-a][a-c\-][$\^])?$")]
    public void What_both_have_is_said_in_the_other_s_words(string pattern, string expected) =>
        Assert.Equal(expected, EcmaPattern.OfWhole(pattern));

    [Theory]
    [InlineData("(?i)abc")]
    [InlineData("(?<name>a)")]
    [InlineData("(?=a)a")]
    [InlineData("(?!a)b")]
    [InlineData("(?<=a)b")]
    [InlineData("(?>a)b")]
    [InlineData(@"(a)\1")]
    [InlineData(@"\ba\b")]
    [InlineData(@"\Aa\z")]
    [InlineData(@"\D+")]
    [InlineData(@"\W+")]
    [InlineData(@"[^\w]+")]
    [InlineData(@"[^\d]+")]
    [InlineData(@"\p{IsGreek}")]
    [InlineData(@"\p{Cs}+")]
    [InlineData(@"\P{L}+")]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData("[]a]")]
    [InlineData("[[]")]
    [InlineData("a$\n")]
    [InlineData("^*a")]
    [InlineData("a.b")]
    [InlineData(".{3}")]
    [InlineData("[^a]{2,}")]
    [InlineData("\ud83d\ude00")]
    [InlineData(@"\ud83d\ude00")]
    [InlineData(@"\e\cA")]
    public void What_only_one_has_is_left_out(string pattern)
    {
        _ = new Regex(pattern);
        Assert.Null(EcmaPattern.OfWhole(pattern));
    }

    /// <summary>The forms are in .NET's words, too, but for planes and line ends.</summary>
    [Theory]
    [InlineData("[a-z-]+", "a-b", "A")]
    [InlineData(@"\d+", "\u0663", "x")]
    [InlineData(@"\w+", "\u00E9_\u203F", "a b")]
    [InlineData(@"\s+", "\u0085\u00A0", "\uFEFF")]
    [InlineData(@"\S+", "\uFEFF", "\u0085")]
    [InlineData(".*", "a\r\u2028", "a\nb")]
    [InlineData("(ab){2}c?", "abab", "ab")]
    [InlineData(@"[\x41-\u0043\]]+", "ABC]", "D")]
    [InlineData("x", "", "xx")]
    public void It_takes_what_the_build_takes(string pattern, string taken, string refused)
    {
        var constraint = new PatternConstraint(pattern, -1);
        var ecma = EcmaPattern.OfWhole(pattern)!;
        Assert.Null(Patterns.FindProblem(constraint, taken));
        Assert.Matches(ecma, taken);
        Assert.NotNull(Patterns.FindProblem(constraint, refused));
        Assert.DoesNotMatch(ecma, refused);
    }
}
