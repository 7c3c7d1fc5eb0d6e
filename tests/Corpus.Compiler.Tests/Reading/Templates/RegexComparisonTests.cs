using System.Text;
using System.Text.RegularExpressions;
using Corpus.Compiler.Reading.Templates;

namespace Corpus.Compiler.Tests.Reading.Templates;

/// <summary>A template finds what a lazy regular expression finds, which tries all there is.</summary>
public class RegexComparisonTests
{
    /// <summary>Templates, each with its equivalent regular expression; <c>#</c> is a key.</summary>
    private static readonly (string Template, string Regex)[] TemplatePieces =
    [
        ("{#}", "(?<#>[^/]+?)"), ("{#}", "(?<#>[^/]+?)"), ("{**#}", "(?<#>.+?)"), ("{#:date}", "(?<#>[0-9]{4}-[0-9]{2}-[0-9]{2})"),
        ("-", "-"), ("/", "/"), (".", "\\."), ("a", "a"), ("[", "(?:"), ("]", ")?"),
    ];

    private static readonly string[] PathPieces = ["-", "-", "/", ".", "a", "b", "2024-05-06", "2024-05-0"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Templates_match_like_the_equivalent_regular_expressions(int seed)
    {
        var random = new Random(seed);
        int templates = 0, fits = 0;
        while (templates < 3_000)
        {
            var (text, pattern) = NewTemplate(random);
            if (text.Contains("[[", StringComparison.Ordinal)
                || text.Contains("]]", StringComparison.Ordinal)
                || PathTemplate.TryParse(text, out _) is not { } template)
            {
                continue;
            }

            templates++;
            var regex = new Regex(pattern, RegexOptions.CultureInvariant);
            for (var i = 0; i < 20; i++)
            {
                var path = NewPath(random);
                var expected = regex.Match(path);
                var match = template.Match(path, 0, path.Length);
                Assert.True(expected.Success == match.Mismatch is null, $"{text} on {path}");
                Assert.Equal(expected.Groups.Values.Count(group => group.Success && group.Name.StartsWith('k')), match.Values.Count);
                Assert.All(match.Values, value => Assert.True(
                    expected.Groups[value.Placeholder.Key].Value == path[value.Start..value.End], $"{text} on {path}"));
                fits += expected.Success ? 1 : 0;
            }
        }

        Assert.InRange(fits, 1_000, 59_000);
    }

    private static (string Template, string Regex) NewTemplate(Random random)
    {
        var (template, regex) = (new StringBuilder(), new StringBuilder("^(?:"));
        for (var count = random.Next(1, 8); count > 0; count--)
        {
            var (piece, same) = TemplatePieces[random.Next(TemplatePieces.Length)];
            template.Append(piece.Replace("#", $"k{count}"));
            regex.Append(same.Replace("#", $"k{count}"));
        }

        return (template.ToString(), regex.Append(")\\z").ToString());
    }

    private static string NewPath(Random random)
    {
        var path = new StringBuilder();
        for (var count = random.Next(1, 8); count > 0; count--)
        {
            path.Append(PathPieces[random.Next(PathPieces.Length)]);
        }

        return path.ToString();
    }
}
