using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

internal static class ArticleSymbolExtensions
{
    public static bool DerivesFromArticle(INamedTypeSymbol type) => BasesOf(type).Any(IsArticle);

    public static bool IsArticle(INamedTypeSymbol type) => WellKnownTypeNames.WithoutArguments(type) == WellKnownTypeNames.Article;

    /// <summary>Returns the type and its base classes up to, but without, <c>Article</c>; the most derived first.</summary>
    public static IEnumerable<INamedTypeSymbol> BelowArticle(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && current.SpecialType != SpecialType.System_Object && !IsArticle(current); current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>Finds a property of a schema class or of a base class that is not <c>Article</c>.</summary>
    public static IPropertySymbol? FindProperty(INamedTypeSymbol type, string name) =>
        BelowArticle(type).SelectMany(current => current.GetMembers()).OfType<IPropertySymbol>().FirstOrDefault(property => property.Name == name);

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
