using System.Collections.Immutable;
using System.Globalization;
using Corpus.Compiler.Analysis;
using Corpus.Compiler.Diagnostics;
using Corpus.Generators.Declarations;
using Corpus.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>Finds keys of articles for which their declared schema has no property.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndeclaredKeyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The diagnostic's property that has the normalized key.</summary>
    internal const string Key = "Key";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.For(Rules.KeyWithoutProperty));

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Check, SymbolKind.NamedType);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.FindAttribute(WellKnownTypeNames.Corpus)?.ApplicationSyntaxReference is not { } attribute)
        {
            return;
        }

        var project = ProjectReading.From(context.Compilation, context.Options, context.CancellationToken);
        var location = type.Locations.FirstOrDefault(location => location.SourceTree == attribute.SyntaxTree);
        if (location is null || project.FindBySchema(type) is not { } corpus)
        {
            return;
        }

        var heads = project.SoundArticles(corpus);
        foreach (var key in UndeclaredKey.Find(corpus, heads))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.For(Rules.KeyWithoutProperty),
                location,
                ImmutableDictionary<string, string?>.Empty.Add(Key, key.Key),
                key.Quoted,
                key.Articles.ToString(CultureInfo.InvariantCulture),
                heads.Count.ToString(CultureInfo.InvariantCulture),
                key.First,
                type.Name));
        }
    }
}
