using System.Collections.Concurrent;
using System.Reflection;
using Corpus.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Diagnostics;

/// <summary>Converts rules to diagnostic descriptors, one for each rule.</summary>
internal static class Descriptors
{
    private const string Category = "Corpus";

    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> ById = new(StringComparer.Ordinal);

    public static DiagnosticDescriptor For(Rule rule) => ById.GetOrAdd(rule.Id, _ => Create(rule));

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        Category,
        rule.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(rule.Id),
        // No code is generated for an article with an error, so the error cannot be suppressed or downgraded.
        customTags: rule.Severity == Severity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []);
}

/// <summary>Builds the link to the page of a rule, in the repository of this build.</summary>
internal static class HelpLinks
{
    private const string Folder = "src/Corpus.Generators/docs/diagnostics";

    private static readonly string? Repository = typeof(HelpLinks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == "RepositoryUrl")?.Value;

    /// <returns><see langword="null"/> if the assembly has no repository URL.</returns>
    public static string? For(string ruleId) =>
        string.IsNullOrEmpty(Repository) ? null : $"{Repository!.TrimEnd('/')}/blob/main/{Folder}/{ruleId}.md";
}

internal static class LocatedFindingExtensions
{
    public static Diagnostic ToDiagnostic(this LocatedFinding located)
    {
        var finding = located.Finding;
        var arguments = finding.Arguments.Cast<object>().ToArray();
        return Diagnostic.Create(Descriptors.For(finding.Rule), ToLocation(located.FilePath, finding.Span), arguments);
    }

    private static Location ToLocation(string? filePath, SourceSpan span) => filePath is null
        ? Location.None
        : Location.Create(filePath, new TextSpan(span.Start, span.Length), new(ToPosition(span.From), ToPosition(span.To)));

    private static LinePosition ToPosition(TextPoint point) => new(point.Line, point.Column);
}
