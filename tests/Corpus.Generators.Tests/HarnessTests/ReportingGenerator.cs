using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.HarnessTests;

/// <summary>Emits two sources and reports the given diagnostics.</summary>
internal sealed class ReportingGenerator(params Func<Compilation, Diagnostic>[] diagnostics) : IIncrementalGenerator
{
    public static readonly DiagnosticDescriptor Plain = new(
        "FAKE001", "A title", "A message about '{0}'", "Fake", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Full = new(
        "FAKE002",
        "Another title",
        "{0}",
        "Fake",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A description.",
        "https://example.org/FAKE002",
        WellKnownDiagnosticTags.NotConfigurable,
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly Location InArticle = Location.Create(
        "/project/Corpora/News/a.txt", new TextSpan(5, 10), new LinePositionSpan(new(0, 5), new(0, 15)));

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, (output, compilation) =>
        {
            output.AddSource("News.g.cs", "// one\r\nclass News { }\n");
            output.AddSource("News.Article.g.cs", "class Article { }");
            foreach (var diagnostic in diagnostics)
            {
                output.ReportDiagnostic(diagnostic(compilation));
            }
        });
}
