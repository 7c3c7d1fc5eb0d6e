using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>Every analyzer of the product, for who runs them without a compiler.</summary>
internal static class AllAnalyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } = ImmutableArray.Create<DiagnosticAnalyzer>(
        new CorpusAnalyzer(),
        new UnknownIdAnalyzer(),
        new SchemaDeclarationAnalyzer(),
        new RequiredKeyAnalyzer(),
        new UndeclaredKeyAnalyzer());
}
