using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Writes the names of symbols.</summary>
internal static class SymbolNames
{
    private static readonly SymbolDisplayFormat DottedFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static readonly SymbolDisplayFormat FullFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat SimpleFormat =
        SymbolDisplayFormat.MinimallyQualifiedFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>
    /// For generated code: <c>global::App.Person</c>, <c>int</c>. The name has the <c>?</c> of type arguments, but not that of the type
    /// itself.
    /// </summary>
    public static string FullyQualified(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(FullFormat);

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

internal static class ArticleSymbolExtensions
{
    public static bool IsArticle(this INamedTypeSymbol type) => SymbolNames.Dotted(type) == WellKnownTypeNames.Article;

    public static bool DerivesFromArticle(this INamedTypeSymbol type) => SelectBases(type).Any(IsArticle);

    /// <summary>Returns the type and its base classes up to, but without, <c>Article</c>; the most derived first.</summary>
    public static IEnumerable<INamedTypeSymbol> SelectBelowArticle(this INamedTypeSymbol type) => SelectBases(type)
        .Prepend(type)
        .TakeWhile(current => current.SpecialType != SpecialType.System_Object && !current.IsArticle());

    /// <summary>Finds a property of a schema class or of a base class that is not <c>Article</c>.</summary>
    public static IPropertySymbol? FindProperty(this INamedTypeSymbol type, string name) => type
        .SelectBelowArticle()
        .SelectMany(current => current.GetMembers(name))
        .OfType<IPropertySymbol>()
        .FirstOrDefault();

    private static IEnumerable<INamedTypeSymbol> SelectBases(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
