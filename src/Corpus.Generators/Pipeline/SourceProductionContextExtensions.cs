using System.Text;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Generators.Diagnostics;
using Corpus.Generators.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Pipeline;

internal static class SourceProductionContextExtensions
{
    /// <summary>Adds a source; a fault in its making is a diagnostic, and leaves all other sources as they are.</summary>
    public static void Add<TModel>(this SourceProductionContext context, string hintName, TModel model, Func<TModel, string> emit)
    {
        try
        {
            context.AddSource(hintName, SourceText.From(emit(model), Encoding.UTF8, SourceHashAlgorithm.Sha256));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            context.ReportDiagnostic(new LocatedFinding(null, Faults.In(hintName, exception)).ToDiagnostic());
        }
    }

    public static void Report(this SourceProductionContext context, EquatableArray<LocatedFinding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
