using System.Collections.Immutable;
using Corpus.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>
/// The base of all analyzers. They report what is not an error, so that a project can configure it; errors are reported by the generator,
/// where no setting suppresses them. Both run the same checks.
/// </summary>
public abstract class CorpusAnalyzer : DiagnosticAnalyzer
{
    private protected CorpusAnalyzer(IEnumerable<Rule> rules) => SupportedDiagnostics = rules.Select(Descriptors.For).ToImmutableArray();

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        RegisterActions(context);
    }

    /// <summary>Creates every analyzer of the package, for a host that runs them without loading the package.</summary>
    internal static ImmutableArray<DiagnosticAnalyzer> CreateAll() =>
        ImmutableArray.Create<DiagnosticAnalyzer>(new ArticleAnalyzer(), new CodeAnalyzer(), new SchemaAnalyzer());

    private protected abstract void RegisterActions(AnalysisContext context);
}
