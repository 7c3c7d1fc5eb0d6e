using System.Text;
using Corpus.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Pipeline;

internal static class SourceProductionContextExtensions
{
    /// <summary>Adds a source. If emitting it throws, a diagnostic is reported, and all other sources are added.</summary>
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
}
