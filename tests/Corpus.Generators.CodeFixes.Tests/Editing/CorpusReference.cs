using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.CodeFixes.Tests.Editing;

/// <summary>The analyzers' DLL as a project refers to it.</summary>
internal sealed class CorpusReference : AnalyzerReference
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [.. typeof(CorpusGenerator).Assembly
        .GetTypes()
        .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>The workspace knows a generator by the object that it is.</summary>
    private static ImmutableArray<ISourceGenerator> Generators { get; } = [new CorpusGenerator().AsSourceGenerator()];

    public override string? FullPath => typeof(CorpusGenerator).Assembly.Location;

    public override object Id => nameof(CorpusReference);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => Analyzers;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => Analyzers;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => Generators;

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => Generators;
}
