using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

internal static class Classes
{
    public static bool DerivesFromArticle(INamedTypeSymbol type) => BasesOf(type).Any(IsArticle);

    public static bool IsArticle(INamedTypeSymbol type) => SymbolNames.WithoutArguments(type) == SymbolNames.Article;

    /// <summary>The type and its bases below <c>Article</c>, the most derived first.</summary>
    public static IEnumerable<INamedTypeSymbol> BelowArticle(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && current.SpecialType != SpecialType.System_Object && !IsArticle(current); current = current.BaseType)
        {
            yield return current;
        }
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
