using System.Text.RegularExpressions;
using Corpus.Compiler.JsonSchema;
using Corpus.Compiler.Scalars;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Tests.JsonSchema;

public sealed class EcmaPatternTests
{
    [Theory]
    [InlineData("[a-z-]+", "^(?:[a-z-]+)?$")]
    [InlineData("a|ab", "^(?:a|ab)?$")]
    [InlineData("^(a(?:b)?){2,3}?$", "^(?:^(a(?:b)?){2,3}?$)?$")]
    [InlineData(@"\d{4}-\d\d", @"^(?:\p{Nd}{4}-\p{Nd}\p{Nd})?$")]
    [InlineData(@"\w+\s\S*", @"^(?:[\p{L}\p{Mn}\p{Nd}\p{Pc}]+[\f\n\r\t\v\x85\p{Z}][^\f\n\r\t\v\x85\p{Z}]*)?$")]
    [InlineData(@"[\w.-]+@[^@\s]+", @"^(?:[\p{L}\p{Mn}\p{Nd}\p{Pc}.-]+@[^@\f\n\r\t\v\x85\p{Z}]+)?$")]
    [InlineData("https:.*", @"^(?:https:[^\n]*)?$")]
    [InlineData(@"\p{Lu}[\p{Ll}\-]", @"^(?:\p{Lu}[\p{Ll}\-])?$")]
    [InlineData(@"a\{,2\}\]", @"^(?:a\{,2\}\])?$")]
    [InlineData(@"\-\#\ \.\/\x41\u00e9\t", @"^(?:-# \.\/\x41\u00e9\t)?$")]
    [InlineData("[-a][a-c-][$^]", "^(?:[-a][a-c-][$^])?$")]
    [InlineData(@"[\#\-\]\[]", @"^(?:[#\-\]\[])?$")]
    [InlineData("(https?://.+)$", @"^(?:(https?://[^\n]+)$)?$")]
    [InlineData(".+?-(?:x|[^-]*)", @"^(?:[^\n]+?-(?:x|[^-]*))?$")]
    public void Common_syntax_is_translated(string pattern, string expected) =>
        Assert.Equal(expected, EcmaPattern.TryTranslate(pattern));

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
    [InlineData("a{,2}]")]
    [InlineData("[a-c-e]")]
    [InlineData(@"[\w-z]")]
    [InlineData("a$\n")]
    [InlineData("^*a")]
    [InlineData("a.b")]
    [InlineData(".{3}")]
    [InlineData("[^a]{2,}")]
    [InlineData(".+.+")]
    [InlineData(".+x?.+")]
    [InlineData("(.+)+")]
    [InlineData("(?:.+|x)[^x]+")]
    [InlineData("\ud83d\ude00")]
    [InlineData(@"\ud83d\ude00")]
    [InlineData(@"\e\cA")]
    public void Other_syntax_is_not_translated(string pattern)
    {
        _ = new Regex(pattern);
        Assert.Null(EcmaPattern.TryTranslate(pattern));
    }

    /// <summary>.NET can run the translations, too: they differ only beyond the Basic Multilingual Plane.</summary>
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
    public void The_translation_accepts_the_texts_that_the_build_accepts(string pattern, string accepted, string rejected)
    {
        var constraint = new PatternConstraint(pattern, -1);
        var ecma = EcmaPattern.TryTranslate(pattern)!;
        Assert.Null(Patterns.FindProblem(constraint, accepted));
        Assert.Matches(ecma, accepted);
        Assert.NotNull(Patterns.FindProblem(constraint, rejected));
        Assert.DoesNotMatch(ecma, rejected);
    }
}
