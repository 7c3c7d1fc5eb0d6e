using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Planning;

namespace Corpus.Generators.Pipeline;

/// <summary>The generator's share of the findings: what is less than an error, the analyzer reports (DESIGN §4).</summary>
internal static class Errors
{
    public static EquatableArray<LocatedFinding> Of(ParsedArticle article) => article.Document.Findings
        .Where(IsError)
        .Select(finding => new LocatedFinding(article.File.FilePath, finding))
        .ToEquatableArray();

    public static EquatableArray<LocatedFinding> Of(ProjectPlan plan) =>
        plan.Findings.Where(located => IsError(located.Finding)).ToEquatableArray();

    public static bool IsError(Finding finding) => finding.Rule.Severity == Severity.Error;
}
