using Corpus.Compiler.Schema;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Writes the names of symbols.</summary>
internal static class SymbolNames
{
    private static readonly SymbolDisplayFormat DottedFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static readonly SymbolDisplayFormat SimpleFormat =
        SymbolDisplayFormat.MinimallyQualifiedFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>For generated code: <c>global::App.Person</c>, <c>int</c>.</summary>
    public static string FullyQualified(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>For comparisons, without type arguments and <c>@</c>: <c>System.Collections.Generic.IReadOnlyList</c>.</summary>
    /// <returns>The empty string for the global namespace.</returns>
    public static string Dotted(INamespaceOrTypeSymbol symbol) =>
        symbol is INamespaceSymbol { IsGlobalNamespace: true } ? "" : symbol.ToDisplayString(DottedFormat);

    /// <summary>For messages: <c>Story.Date</c>.</summary>
    public static string ForMessage(ISymbol member) => member.ContainingType is { } type ? $"{type.Name}.{member.Name}" : member.Name;

    /// <summary>For schemas.</summary>
    public static TypeRef ToTypeRef(this ITypeSymbol type) => new(
        type.ContainingSymbol is INamespaceOrTypeSymbol container ? Dotted(container) : "",
        type.ToDisplayString(SimpleFormat),
        FullyQualified(type));
}
