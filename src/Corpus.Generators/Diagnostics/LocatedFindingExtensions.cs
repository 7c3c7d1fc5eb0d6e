using Corpus.Compiler.Findings;
using Corpus.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Diagnostics;

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
        : Location.Create(filePath, new TextSpan(span.Start, span.Length), new LinePositionSpan(ToPosition(span.From), ToPosition(span.To)));

    private static LinePosition ToPosition(TextPoint point) => new(point.Line, point.Column);
}
