using System.Collections.Immutable;
using Corpus.Compiler.Analysis;
using Corpus.Compiler.Diagnostics;
using Corpus.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generators.Analyzers;

/// <summary>
/// Finds constant ids that no article has, where they would throw: <c>News.Articles["…"]</c> and <c>News.Articles.WithIds("…")</c>.
/// <c>TryGet</c> and <c>Contains</c> ask whether there is one, and have an answer.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownIdAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The diagnostic's property that has the nearest id.</summary>
    internal const string Nearest = "Nearest";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.For(Rules.UnknownId));

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Check, OperationKind.PropertyReference, OperationKind.Invocation);
    }

    private static void Check(OperationAnalysisContext context)
    {
        if (ArticlesOf(context.Operation) is not { } articles)
        {
            return;
        }

        var constants = ConstantsIn(articles.Ids.Value).ToArray();
        if (constants.Length == 0
            || ProjectReading.From(context.Compilation, context.Options, context.CancellationToken).FindBySchema(articles.Schema) is not { } plan)
        {
            return;
        }

        foreach (var constant in constants)
        {
            if (UnknownId.Find(plan, (string)constant.ConstantValue.Value!) is { } unknown)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.For(Rules.UnknownId),
                    constant.Syntax.GetLocation(),
                    ImmutableDictionary<string, string?>.Empty.Add(Nearest, unknown.Nearest),
                    unknown.Arguments));
            }
        }
    }

    /// <returns>The schema's class and what the ids are; <see langword="null"/> when the operation gets no article by its id.</returns>
    private static (INamedTypeSymbol Schema, IArgumentOperation Ids)? ArticlesOf(IOperation operation)
    {
        (ISymbol Member, ImmutableArray<IArgumentOperation> Arguments)? use = operation switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true } indexer => (indexer.Property, indexer.Arguments),
            IInvocationOperation { TargetMethod.Name: "WithIds" } call => (call.TargetMethod, call.Arguments),
            _ => null,
        };
        return use is { Arguments: [var ids], Member.ContainingType: { Name: "Corpus", TypeArguments: [INamedTypeSymbol schema] } corpus }
            && corpus.ContainingNamespace is { Name: "Corpora", ContainingNamespace.IsGlobalNamespace: true }
            ? (schema, ids)
            : null;
    }

    private static IEnumerable<IOperation> ConstantsIn(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string } } => [value],
        // Of a collection expression Roslyn 4.8 has no more than its children.
        IConversionOperation or IArrayCreationOperation or IArrayInitializerOperation or { Kind: OperationKind.None } => value.ChildOperations.SelectMany(ConstantsIn),
        _ => [],
    };
}
