using System.Collections.Immutable;
using System.Globalization;
using Corpus.Compiler.Analysis;
using Corpus.Compiler.Reading;
using Corpus.Generators.Declarations;
using Corpus.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>
/// Compares declared schemas with the keys of their articles, and reports in one line at the schema what the generator reports as an error
/// in each article.
/// </summary>
/// <remarks>Its rules are notes only: the compiler does not run such an analyzer in a build on the command line.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer() : CorpusAnalyzer(SchemaRules)
{
    /// <summary>The diagnostic's property with the normalized key.</summary>
    internal const string Key = "Key";

    internal static readonly ImmutableArray<Rule> SchemaRules = ImmutableArray.Create(Rules.RequiredKeyMissing, Rules.KeyWithoutProperty);

    private protected override void RegisterActions(AnalysisContext context) => context.RegisterSymbolAction(Report, SymbolKind.NamedType);

    private static void Report(SymbolAnalysisContext context)
    {
        var schema = (INamedTypeSymbol)context.Symbol;
        if (schema.FindAttribute(WellKnownTypeNames.Corpus) is not { } attribute)
        {
            return;
        }

        var project = ProjectModel.For(context.Compilation, context.Options, context.CancellationToken);
        if (project.FindCorpus(schema) is not { } corpus)
        {
            return;
        }

        var articles = project.SelectValid(corpus);
        ReportMissingKeys(context, schema, corpus, articles);
        ReportUndeclaredKeys(context, schema, attribute, corpus, articles);
    }

    /// <summary>Reports abstract properties whose key some of the articles lack.</summary>
    private static void ReportMissingKeys(
        SymbolAnalysisContext context, INamedTypeSymbol schema, CorpusPlan corpus, IReadOnlyList<ArticleMetadata> articles)
    {
        foreach (var lacking in RequiredKey.FindLacking(corpus, articles))
        {
            var property = schema.FindProperty(lacking.Property.Name);
            if (property?.Locations.FirstOrDefault(location => location.IsInSource) is { } location)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.For(Rules.RequiredKeyMissing),
                    location,
                    $"{schema.Name}.{lacking.Property.Name}",
                    Number(lacking.Missing),
                    Number(articles.Count),
                    lacking.First));
            }
        }
    }

    /// <summary>Reports keys of the articles for which the schema has no property.</summary>
    private static void ReportUndeclaredKeys(
        SymbolAnalysisContext context,
        INamedTypeSymbol schema,
        AttributeData attribute,
        CorpusPlan corpus,
        IReadOnlyList<ArticleMetadata> articles)
    {
        var tree = attribute.ApplicationSyntaxReference?.SyntaxTree;
        if (tree is null || schema.Locations.FirstOrDefault(location => location.SourceTree == tree) is not { } location)
        {
            return;
        }

        foreach (var key in UndeclaredKey.Find(corpus, articles))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.For(Rules.KeyWithoutProperty),
                location,
                ImmutableDictionary<string, string?>.Empty.Add(Key, key.Key),
                key.Quoted,
                Number(key.Articles),
                Number(articles.Count),
                key.First,
                schema.Name));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
