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
        { "[Range(1, 5)] public abstract int Value { get; }", "7", "(2,8)-(2,9): error CORPUS225: '7' is out of range; 'Story.Value' must be from 1 to 5" },
        { "[Range(1, 5)] public abstract int Value { get; }", "0x7", "(2,8)-(2,11): error CORPUS225: '0x7' is out of range; 'Story.Value' must be from 1 to 5" },
        { "[Range(1, 5, MinimumIsExclusive = true)] public abstract int Value { get; }", "1", "(2,8)-(2,9): error CORPUS225: '1' is out of range; 'Story.Value' must be above 1 and at most 5" },
        { "[Range(1, 5, MaximumIsExclusive = true)] public abstract int Value { get; }", "5", "(2,8)-(2,9): error CORPUS225: '5' is out of range; 'Story.Value' must be at least 1 and below 5" },
        { "[Range(1, int.MaxValue)] public abstract int Value { get; }", "0", "(2,8)-(2,9): error CORPUS225: '0' is out of range; 'Story.Value' must be at least 1" },
        { "[Range(double.MinValue, 1.5)] public abstract double Value { get; }", "1.75", "(2,8)-(2,12): error CORPUS225: '1.75' is out of range; 'Story.Value' must be at most 1.5" },
        { "[Range(0.5, 1.5)] public abstract decimal Value { get; }", "1.5000000001", "(2,8)-(2,20): error CORPUS225: '1.5000000001' is out of range; 'Story.Value' must be from 0.5 to 1.5" },
        { "[Range(0.5, 1.5)] public abstract decimal Value { get; }", "1.50", "" },
        { "[Range(0.5, 1.5)] public abstract int Value { get; }", "2", "(2,8)-(2,9): error CORPUS225: '2' is out of range; 'Story.Value' must be from 0.5 to 1.5" },
        { "[Range(0.5, 1.5)] public abstract float? Value { get; }", "~", "" },
        { "[Range(0, 1)] public abstract double Value { get; }", ".nan", "(2,8)-(2,12): error CORPUS225: '.nan' is out of range; 'Story.Value' must be from 0 to 1" },
        { "[Range(typeof(decimal), \"0.10\", \"9.99\")] public abstract decimal Value { get; }", "10", "(2,8)-(2,10): error CORPUS225: '10' is out of range; 'Story.Value' must be from 0.10 to 9.99" },
        { "[Range(typeof(DateOnly), \"2024-01-01\", \"2024-12-31\")] public abstract DateOnly Value { get; }", "2025-01-01", "(2,8)-(2,18): error CORPUS225: '2025-01-01' is out of range; 'Story.Value' must be from 2024-01-01 to 2024-12-31" },
        { "[Range(typeof(DateTime), \"2024-01-01\", \"2024-12-31\")] public abstract DateTimeOffset Value { get; }", "2024-12-31T00:30:00+01:00", "" },
        { "[Range(typeof(DateTime), \"2024-01-01\", \"2024-12-31\")] public abstract DateTimeOffset Value { get; }", "2024-12-31T00:30:00-01:00", "(2,8)-(2,33): error CORPUS225: '2024-12-31T00:30:00-01:00' is out of range; 'Story.Value' must be from 2024-01-01 to 2024-12-31" },
        { "[Range(typeof(TimeOnly), \"08:00\", \"17:30\")] public abstract TimeOnly Value { get; }", "17:31", "(2,8)-(2,13): error CORPUS225: '17:31' is out of range; 'Story.Value' must be from 08:00 to 17:30" },
        { "[Range(typeof(TimeSpan), \"00:01\", \"01:00\")] public abstract TimeSpan Value { get; }", "00:00:59", "(2,8)-(2,16): error CORPUS225: '00:00:59' is out of range; 'Story.Value' must be from 00:01 to 01:00" },
        { "[Range(typeof(Version), \"1.2\", \"1.10\")] public abstract Version Value { get; }", "1.9", "" },
        { "[Range(typeof(Version), \"1.2\", \"1.10\")] public abstract Version Value { get; }", "1.11", "(2,8)-(2,12): error CORPUS225: '1.11' is out of range; 'Story.Value' must be from 1.2 to 1.10" },
        { "[Range(0, 255)] public abstract ulong Value { get; }", "18446744073709551615", "(2,8)-(2,28): error CORPUS225: '18446744073709551615' is out of range; 'Story.Value' must be from 0 to 255" },
        { "[Range(1, 5)] public abstract IReadOnlyList<int> Value { get; }", "[1, 9, 3]", "(2,12)-(2,13): error CORPUS225: '9' is out of range; 'Story.Value' must be from 1 to 5" },
        { "[Range(1, 5)] public abstract IReadOnlyList<int> Value { get; }", "9", "(2,8)-(2,9): error CORPUS225: '9' is out of range; 'Story.Value' must be from 1 to 5" },
        { "[Range(1, 5)] public abstract int?[] Value { get; }", "[1, ~, 0]", "(2,15)-(2,16): error CORPUS225: '0' is out of range; 'Story.Value' must be from 1 to 5" },

        // Lengths of texts and of lists.
        { "[StringLength(5)] public abstract string Value { get; }", "abcdef", "(2,8)-(2,14): error CORPUS226: 'abcdef' has 6 characters; 'Story.Value' must have at most 5 characters" },
        { "[StringLength(5)] public abstract string Value { get; }", "abcde", "" },
        { "[StringLength(5, MinimumLength = 2)] public abstract string Value { get; }", "a", "(2,8)-(2,9): error CORPUS226: 'a' has 1 character; 'Story.Value' must have from 2 to 5 characters" },
        { "[StringLength(5)] public abstract IReadOnlyList<string> Value { get; }", "[one, seventeen]", "(2,14)-(2,23): error CORPUS226: 'seventeen' has 9 characters; 'Story.Value' must have at most 5 characters" },
        { "[MinLength(3)] public abstract string Value { get; }", "ab", "(2,8)-(2,10): error CORPUS226: 'ab' has 2 characters; 'Story.Value' must have at least 3 characters" },
        { "[MinLength(1)] public abstract string Value { get; }", "\"\"", "(2,8)-(2,10): error CORPUS226: '' has 0 characters; 'Story.Value' must have at least 1 character" },
        { "[MaxLength(1)] public abstract string Value { get; }", "ab", "(2,8)-(2,10): error CORPUS226: 'ab' has 2 characters; 'Story.Value' must have at most 1 character" },
        { "[MinLength(2)] public abstract string[] Value { get; }", "seventeen", "(2,8)-(2,17): error CORPUS226: 'value' has 1 item; 'Story.Value' must have at least 2 items" },
        { "[MaxLength(2)] public abstract ImmutableArray<int> Value { get; }", "[1, 2, 3]", "(2,8)-(2,17): error CORPUS226: 'value' has 3 items; 'Story.Value' must have at most 2 items" },
        { "[Length(2, 2)] public abstract IReadOnlyList<int> Value { get; }", "[1]", "(2,8)-(2,11): error CORPUS226: 'value' has 1 item; 'Story.Value' must have 2 items" },
        { "[Length(1, 2)] public abstract IReadOnlyDictionary<string, int> Value { get; }", "{ a: 1, b: 2, c: 3 }", "(2,8)-(2,28): error CORPUS226: 'value' has 3 entries; 'Story.Value' must have from 1 to 2 entries" },
        { "[MaxLength] public abstract string Value { get; }", "abcdef", "" },

        // Forms. The whole text has to match, and the first match counts.
        { "[RegularExpression(\"[a-z]+\")] public abstract string Value { get; }", "abc", "" },
        { "[RegularExpression(\"[a-z]+\")] public abstract string Value { get; }", "abc1", "(2,8)-(2,12): error CORPUS227: 'abc1' does not match the format of 'Story.Value'; expected text that matches '[a-z]+'" },
        { "[RegularExpression(\"[a-z]+\")] public abstract string Value { get; }", "\"\"", "" },
        { "[RegularExpression(\"a|ab\")] public abstract string Value { get; }", "ab", "(2,8)-(2,10): error CORPUS227: 'ab' does not match the format of 'Story.Value'; expected text that matches 'a|ab'" },
        { "[RegularExpression(\"(?i)[A-Z]+\")] public abstract string Value { get; }", "ıi", "(2,8)-(2,10): error CORPUS227: 'ıi' does not match the format of 'Story.Value'; expected text that matches '(?i)[A-Z]+'" },
        { "[RegularExpression(\"(a+)+b\", MatchTimeoutInMilliseconds = 20)] public abstract string Value { get; }", new string('a', 64), "(2,8)-(2,72): error CORPUS227: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' does not match the format of 'Story.Value'; expected text that '(a+)+b' matches within 20 ms" },
        { "[RegularExpression(\"https:.*\")] public abstract Uri Value { get; }", "http://example.org/", "(2,8)-(2,27): error CORPUS227: 'http://example.org/' does not match the format of 'Story.Value'; expected text that matches 'https:.*'" },
        { "[Url] public abstract string Value { get; }", "FTP://example.org", "" },
        { "[Url] public abstract string Value { get; }", "example.org", "(2,8)-(2,19): error CORPUS227: 'example.org' does not match the format of 'Story.Value'; expected a URL that starts with http://, https:// or ftp://" },
        { "[Url] public abstract string Value { get; }", "\"\"", "(2,8)-(2,10): error CORPUS227: '' does not match the format of 'Story.Value'; expected a URL that starts with http://, https:// or ftp://" },
        { "[EmailAddress] public abstract string Value { get; }", "jane@example.org", "" },
        { "[EmailAddress] public abstract string Value { get; }", "jane@", "(2,8)-(2,13): error CORPUS227: 'jane@' does not match the format of 'Story.Value'; expected an e-mail address (name@host)" },
        { "[EmailAddress] public abstract string Value { get; }", "a@b@c", "(2,8)-(2,13): error CORPUS227: 'a@b@c' does not match the format of 'Story.Value'; expected an e-mail address (name@host)" },
        { "[EmailAddress] public abstract IReadOnlyList<string> Value { get; }", "[a@b, c]", "(2,14)-(2,15): error CORPUS227: 'c' does not match the format of 'Story.Value'; expected an e-mail address (name@host)" },

        // Lists of what is allowed, and of what is not.
        { "[AllowedValues(\"low\", \"high\")] public abstract string Value { get; }", "high", "" },
        { "[AllowedValues(\"low\", \"high\")] public abstract string Value { get; }", "hihg", "(2,8)-(2,12): error CORPUS228: 'hihg' is not allowed; 'Story.Value' must be one of 'low', 'high'; did you mean 'high'?" },
        { "[AllowedValues(1, 2, 3)] public abstract long Value { get; }", "4", "(2,8)-(2,9): error CORPUS228: '4' is not allowed; 'Story.Value' must be one of '1', '2', '3'" },
        { "[AllowedValues(1, 2, 3, 4, 5, 6, 7)] public abstract byte Value { get; }", "8", "(2,8)-(2,9): error CORPUS228: '8' is not allowed; 'Story.Value' must be one of '1', '2', '3', '4', '5' and 2 more" },
        { "[AllowedValues(0.5, 1.0)] public abstract double Value { get; }", "1", "" },
        { "[AllowedValues(Level.Easy)] public abstract Level Value { get; }", "hard to do", "(2,8)-(2,18): error CORPUS228: 'hard to do' is not allowed; 'Story.Value' must be one of 'Easy'" },
        { "[AllowedValues(\"Easy\", null)] public abstract Level? Value { get; }", "~", "" },
        { "[AllowedValues(\"2024-05-06\")] public abstract DateOnly Value { get; }", "2024-05-07", "(2,8)-(2,18): error CORPUS228: '2024-05-07' is not allowed; 'Story.Value' must be one of '2024-05-06'" },
        { "[AllowedValues(true)] public abstract bool Value { get; }", "false", "(2,8)-(2,13): error CORPUS228: 'false' is not allowed; 'Story.Value' must be one of 'true'" },
        { "[AllowedValues(\"World\", \"Sport\")] public abstract NewsValue Value { get; }", "Wrold", "(2,8)-(2,13): error CORPUS228: 'Wrold' is not allowed; 'Story.Value' must be one of 'World', 'Sport'; did you mean 'World'?" },
        { "[DeniedValues(\"none\", \"todo\")] public abstract string Value { get; }", "todo", "(2,8)-(2,12): error CORPUS228: 'todo' is not allowed; 'Story.Value' must be a value other than 'none', 'todo'" },
        { "[DeniedValues(\"none\", \"todo\")] public abstract string Value { get; }", "done", "" },
        { "[DeniedValues(\"todo\")] public abstract IReadOnlyList<string> Value { get; }", "[a, todo]", "(2,12)-(2,16): error CORPUS228: 'todo' is not allowed; 'Story.Value' must be a value other than 'todo'" },

        // More than one, the project's own message.
        { "[StringLength(3), RegularExpression(\"[a-z]*\")] public abstract string Value { get; }", "ABCD", "(2,8)-(2,12): error CORPUS226: 'ABCD' has 4 characters; 'Story.Value' must have at most 3 characters && (2,8)-(2,12): error CORPUS227: 'ABCD' does not match the format of 'Story.Value'; expected text that matches '[a-z]*'" },
        { "[Range(1, 5, ErrorMessage = \"{0} goes from {1} to {2}.\")] public abstract int Value { get; }", "7", "(2,8)-(2,9): error CORPUS225: '7' is out of range; 'Story.Value' must be from 1 to 5; Value goes from 1 to 5" },
        { "[StringLength(5, MinimumLength = 2, ErrorMessage = \"{0}: {2} to {1}\")] public abstract string Value { get; }", "a", "(2,8)-(2,9): error CORPUS226: 'a' has 1 character; 'Story.Value' must have from 2 to 5 characters; Value: 2 to 5" },
        { "[Range(1, 5)] public virtual int Value => 9;", "7", "(2,8)-(2,9): error CORPUS225: '7' is out of range; 'Story.Value' must be from 1 to 5" },
    };

    public static TheoryData<string, string, string, string> ValuesInEachStorage
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var row in Values)
            {
                data.Add((string)row[0], (string)row[1], (string)row[2], Storages.Source);
                data.Add((string)row[0], (string)row[1], (string)row[2], Storages.Pack);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(ValuesInEachStorage))]
    public void A_value_that_breaks_a_constraint_is_an_error_at_the_value(string property, string value, string said, string storage) => DiagnosticAssert.SaysOfArticles(
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
