using System.Collections.Concurrent;
using System.Collections.Immutable;
using Corpus.Compiler.Findings;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Diagnostics;

/// <summary>The rules as Roslyn knows them.</summary>
internal static class Descriptors
{
    private const string Category = "Corpus";

    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> ById = new(StringComparer.Ordinal);

    /// <summary>Every rule of the product, in order of the ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        Rules.All.Select(For).ToImmutableArray();

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
        // An article with an error has no code that could run: its severity is no matter of taste.
        customTags: rule.Severity == Severity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []);
}
