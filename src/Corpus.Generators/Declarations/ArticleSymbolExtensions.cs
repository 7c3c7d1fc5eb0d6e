using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

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
