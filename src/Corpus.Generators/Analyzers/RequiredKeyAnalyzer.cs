using System.Collections.Immutable;
using System.Globalization;
using Corpus.Compiler.Analysis;
using Corpus.Compiler.Diagnostics;
using Corpus.Generators.Declarations;
using Corpus.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>Finds abstract properties that some articles lack: what the articles' errors say one by one, in one line at the property.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequiredKeyAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.For(Rules.RequiredKeyMissing));

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Check, SymbolKind.NamedType);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.FindAttribute(WellKnownTypeNames.Corpus) is null)
        {
            return;
        }

        var project = ProjectReading.From(context.Compilation, context.Options, context.CancellationToken);
        if (project.FindBySchema(type) is not { } corpus)
        {
            return;
        }

        var heads = project.SoundArticles(corpus);
        foreach (var lacking in RequiredKey.FindLacking(corpus, heads))
        {
            if (ArticleSymbolExtensions.FindProperty(type, lacking.Property.Name)?.Locations.FirstOrDefault(location => location.IsInSource) is { } location)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.For(Rules.RequiredKeyMissing),
                    location,
                    $"{type.Name}.{lacking.Property.Name}",
                    lacking.Missing.ToString(CultureInfo.InvariantCulture),
                    heads.Count.ToString(CultureInfo.InvariantCulture),
                    lacking.First));
            }
        }
    }
}
