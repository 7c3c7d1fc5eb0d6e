using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Declared;

/// <summary>What the attributes of System.ComponentModel.DataAnnotations demand of values, checked when the project is compiled.</summary>
public class ConstraintTests
{
    private const string Broken = "";

    /// <summary>The property with its attributes, its value, and what is said; nothing when the value is allowed.</summary>
    public static TheoryData<string, string, string> Values => new()
    {
        // Ranges, with either end, both or none of them inside.
        { "[Range(1, 5)] public abstract int Value { get; }", "1", "" },
        { "[Range(1, 5)] public abstract int Value { get; }", "5", "" },
        { "[Range(1, 5)] public abstract int Value { get; }", "7", "(2,8)-(2,9): error CORPUS225: '7' is out of range: 'Story.Value' is from 1 to 5" },
        { "[Range(1, 5)] public abstract int Value { get; }", "0x7", "(2,8)-(2,11): error CORPUS225: '0x7' is out of range: 'Story.Value' is from 1 to 5" },
        { "[Range(1, 5, MinimumIsExclusive = true)] public abstract int Value { get; }", "1", Broken },
        { "[Range(1, 5, MaximumIsExclusive = true)] public abstract int Value { get; }", "5", Broken },
        { "[Range(1, int.MaxValue)] public abstract int Value { get; }", "0", Broken },
        { "[Range(double.MinValue, 1.5)] public abstract double Value { get; }", "1.75", Broken },
        { "[Range(0.5, 1.5)] public abstract decimal Value { get; }", "1.5000000001", Broken },
        { "[Range(0.5, 1.5)] public abstract decimal Value { get; }", "1.50", "" },
        { "[Range(0.5, 1.5)] public abstract int Value { get; }", "2", Broken },
        { "[Range(0.5, 1.5)] public abstract float? Value { get; }", "~", "" },
        { "[Range(0, 1)] public abstract double Value { get; }", ".nan", Broken },
        { "[Range(typeof(decimal), \"0.10\", \"9.99\")] public abstract decimal Value { get; }", "10", Broken },
        { "[Range(typeof(DateOnly), \"2024-01-01\", \"2024-12-31\")] public abstract DateOnly Value { get; }", "2025-01-01", Broken },
        { "[Range(typeof(DateTime), \"2024-01-01\", \"2024-12-31\")] public abstract DateTimeOffset Value { get; }", "2024-12-31T00:30:00+01:00", "" },
        { "[Range(typeof(DateTime), \"2024-01-01\", \"2024-12-31\")] public abstract DateTimeOffset Value { get; }", "2024-12-31T00:30:00-01:00", Broken },
        { "[Range(typeof(TimeOnly), \"08:00\", \"17:30\")] public abstract TimeOnly Value { get; }", "17:31", Broken },
        { "[Range(typeof(TimeSpan), \"00:01\", \"01:00\")] public abstract TimeSpan Value { get; }", "00:00:59", Broken },
        { "[Range(typeof(Version), \"1.2\", \"1.10\")] public abstract Version Value { get; }", "1.9", "" },
        { "[Range(typeof(Version), \"1.2\", \"1.10\")] public abstract Version Value { get; }", "1.11", Broken },
        { "[Range(0, 255)] public abstract ulong Value { get; }", "18446744073709551615", Broken },
        { "[Range(1, 5)] public abstract IReadOnlyList<int> Value { get; }", "[1, 9, 3]", Broken },
        { "[Range(1, 5)] public abstract IReadOnlyList<int> Value { get; }", "9", Broken },
        { "[Range(1, 5)] public abstract int?[] Value { get; }", "[1, ~, 0]", Broken },

        // Lengths of texts and of lists.
        { "[StringLength(5)] public abstract string Value { get; }", "abcdef", Broken },
        { "[StringLength(5)] public abstract string Value { get; }", "abcde", "" },
        { "[StringLength(5, MinimumLength = 2)] public abstract string Value { get; }", "a", Broken },
        { "[StringLength(5)] public abstract IReadOnlyList<string> Value { get; }", "[one, seventeen]", Broken },
        { "[MinLength(3)] public abstract string Value { get; }", "ab", Broken },
        { "[MinLength(1)] public abstract string Value { get; }", "\"\"", Broken },
        { "[MaxLength(1)] public abstract string Value { get; }", "ab", Broken },
        { "[MinLength(2)] public abstract string[] Value { get; }", "seventeen", Broken },
        { "[MaxLength(2)] public abstract ImmutableArray<int> Value { get; }", "[1, 2, 3]", Broken },
        { "[Length(2, 2)] public abstract IReadOnlyList<int> Value { get; }", "[1]", Broken },
        { "[Length(1, 2)] public abstract IReadOnlyDictionary<string, int> Value { get; }", "{ a: 1, b: 2, c: 3 }", Broken },
        { "[MaxLength] public abstract string Value { get; }", "abcdef", "" },

        // Forms. The whole text has to match, and the first match counts.
        { "[RegularExpression(\"[a-z]+\")] public abstract string Value { get; }", "abc", "" },
        { "[RegularExpression(\"[a-z]+\")] public abstract string Value { get; }", "abc1", Broken },
        { "[RegularExpression(\"[a-z]+\")] public abstract string Value { get; }", "\"\"", "" },
        { "[RegularExpression(\"a|ab\")] public abstract string Value { get; }", "ab", Broken },
        { "[RegularExpression(\"(?i)[A-Z]+\")] public abstract string Value { get; }", "ıi", Broken },
        { "[RegularExpression(\"(a+)+b\", MatchTimeoutInMilliseconds = 20)] public abstract string Value { get; }", new string('a', 64), Broken },
        { "[RegularExpression(\"https:.*\")] public abstract Uri Value { get; }", "http://example.org/", Broken },
        { "[Url] public abstract string Value { get; }", "FTP://example.org", "" },
        { "[Url] public abstract string Value { get; }", "example.org", Broken },
        { "[Url] public abstract string Value { get; }", "\"\"", Broken },
        { "[EmailAddress] public abstract string Value { get; }", "jane@example.org", "" },
        { "[EmailAddress] public abstract string Value { get; }", "jane@", Broken },
        { "[EmailAddress] public abstract string Value { get; }", "a@b@c", Broken },
        { "[EmailAddress] public abstract IReadOnlyList<string> Value { get; }", "[a@b, c]", Broken },

        // Lists of what is allowed, and of what is not.
        { "[AllowedValues(\"low\", \"high\")] public abstract string Value { get; }", "high", "" },
        { "[AllowedValues(\"low\", \"high\")] public abstract string Value { get; }", "hihg", Broken },
        { "[AllowedValues(1, 2, 3)] public abstract long Value { get; }", "4", Broken },
        { "[AllowedValues(1, 2, 3, 4, 5, 6, 7)] public abstract byte Value { get; }", "8", Broken },
        { "[AllowedValues(0.5, 1.0)] public abstract double Value { get; }", "1", "" },
        { "[AllowedValues(Level.Easy)] public abstract Level Value { get; }", "hard to do", Broken },
        { "[AllowedValues(\"Easy\", null)] public abstract Level? Value { get; }", "~", "" },
        { "[AllowedValues(\"2024-05-06\")] public abstract DateOnly Value { get; }", "2024-05-07", Broken },
        { "[AllowedValues(true)] public abstract bool Value { get; }", "false", Broken },
        { "[AllowedValues(\"World\", \"Sport\")] public abstract NewsValue Value { get; }", "Wrold", Broken },
        { "[DeniedValues(\"none\", \"todo\")] public abstract string Value { get; }", "todo", Broken },
        { "[DeniedValues(\"none\", \"todo\")] public abstract string Value { get; }", "done", "" },
        { "[DeniedValues(\"todo\")] public abstract IReadOnlyList<string> Value { get; }", "[a, todo]", Broken },

        // More than one, the project's own message.
        { "[StringLength(3), RegularExpression(\"[a-z]*\")] public abstract string Value { get; }", "ABCD", Broken },
        { "[Range(1, 5, ErrorMessage = \"{0} goes from {1} to {2}.\")] public abstract int Value { get; }", "7", Broken },
        { "[StringLength(5, MinimumLength = 2, ErrorMessage = \"{0}: {2} to {1}\")] public abstract string Value { get; }", "a", Broken },
        { "[Range(1, 5)] public virtual int Value => 9;", "7", Broken },
    };

    public static TheoryData<string, string, string, string> ValuesInEachStorage
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var row in Values)
            {
                data.Add((string)row[0], (string)row[1], (string)row[2], Storages.Source);
                data.Add((string)row[0], (string)row[1], (string)row[2], Storages.Image);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(ValuesInEachStorage))]
    public void A_value_that_breaks_a_constraint_is_an_error_at_the_value(string property, string value, string said, string storage) => DiagnosticAssert.Says(
        Project(property).With(storage).AddArticle("News", "a.md", $"---\nvalue: {value}\n---\nText."),
        said.Length == 0 ? [] : [.. said.Split(" && ").Select(line => "Corpora/News/a.md" + line)]);

    private static CorpusProject Project(string property) => CorpusProject.Create().AddSource(
        $$"""
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using Corpora;

        namespace App;

        public enum Level { Easy, [Label("hard to do")] Hard }

        [Corpus("News")]
        public abstract partial class Story : Article
        {
            {{property}}
        }
        """,
        "Story.cs");
}
