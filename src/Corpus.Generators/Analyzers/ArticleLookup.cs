using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generators.Analyzers;

/// <summary>
/// An operation that throws an exception for an unknown id: <c>News.Articles["…"]</c> or <c>News.Articles.WithIds("…")</c>. <c>TryGet</c>
/// and <c>Contains</c> are excluded, because they test whether an article exists.
/// </summary>
/// <param name="Schema">The schema class of the corpus.</param>
/// <param name="ConstantIds">The ids whose value is known at compile time.</param>
internal readonly record struct ArticleLookup(INamedTypeSymbol Schema, ImmutableArray<IOperation> ConstantIds)
{
    /// <returns><see langword="null"/> if the operation does not look up articles by id.</returns>
    public static ArticleLookup? Find(IOperation operation)
    {
        (ISymbol Member, ImmutableArray<IArgumentOperation> Arguments)? access = operation switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true } indexer => (indexer.Property, indexer.Arguments),
            IInvocationOperation { TargetMethod.Name: "WithIds" } call => (call.TargetMethod, call.Arguments),
            _ => null,
        };
        return access is { Arguments: [var ids], Member.ContainingType: var corpus }
            && corpus is { Name: "Corpus", TypeArguments: [INamedTypeSymbol schema] }
            && corpus.ContainingNamespace is { Name: "Corpora", ContainingNamespace.IsGlobalNamespace: true }
            ? new(schema, FindConstants(ids.Value).ToImmutableArray())
            : null;
    }

    private static IEnumerable<IOperation> FindConstants(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string } } => [value],
        // Roslyn 4.8 has no operation for a collection expression, only its child operations.
        IConversionOperation or IArrayCreationOperation or IArrayInitializerOperation or { Kind: OperationKind.None } =>
            value.ChildOperations.SelectMany(FindConstants),
        _ => [],
    };
}
