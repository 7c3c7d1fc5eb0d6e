using System.Collections.Immutable;
using Corpus.Generators.Inputs;

namespace Corpus.Generators.Pipeline;

/// <summary>Selects the findings that the generator reports, which are errors; analyzers report the others.</summary>
internal static class Errors
{
    public static IEnumerable<LocatedFinding> Select(ImmutableArray<SourceArticle> articles)
    {
        // Each edit enumerates all articles, and few of them have findings.
        foreach (var article in articles)
        {
            foreach (var finding in article.Document.Findings)
            {
                if (IsError(finding))
                {
                    yield return new(article.File.FilePath, finding);
                }
            }
        }
    }

    /// <summary>The errors in the values of articles, corpus by corpus.</summary>
    public static IEnumerable<LocatedFinding> Select(ImmutableArray<ArticleOutput> rows) => rows
        .Where(row => row.Errors.Count > 0)
        .GroupBy(row => row.Row?.Article.File.Corpus ?? "", StringComparer.Ordinal)
        .OrderBy(corpus => corpus.Key, StringComparer.Ordinal)
        .SelectMany(corpus => RepeatedMistakes.Shorten(corpus.Key, corpus.SelectMany(row => row.Errors)));

    public static EquatableArray<LocatedFinding> Select(ProjectPlan plan) =>
        plan.Findings.Where(located => IsError(located.Finding)).ToEquatableArray();

    public static bool IsError(Finding finding) => finding.Rule.Severity == Severity.Error;
}
