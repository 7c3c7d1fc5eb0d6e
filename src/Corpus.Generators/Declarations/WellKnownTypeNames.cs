using Corpus.Compiler.Schema;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Symbols as generated code, messages and the names of attributes spell them.</summary>
internal static class WellKnownTypeNames
{
    public const string Article = "Corpora.Article";
    public const string Corpus = "Corpora.CorpusAttribute";
    public const string Metadata = "Corpora.MetadataAttribute";
    public const string Label = "Corpora.LabelAttribute";
    public const string Unique = "Corpora.UniqueAttribute";
    public const string Index = "Corpora.IndexAttribute";
    public const string MinWords = "Corpora.MinWordsAttribute";
    public const string MaxWords = "Corpora.MaxWordsAttribute";
    public const string OrderBy = "Corpora.OrderByAttribute";
    public const string ReverseOf = "Corpora.ReverseOfAttribute";

    private static readonly SymbolDisplayFormat DottedFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary><c>global::App.Person</c>, <c>int</c></summary>
    public static string InFull(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary><c>System.Collections.Generic.IReadOnlyList</c>, without type arguments.</summary>
    public static string WithoutArguments(ITypeSymbol type) => type.ToDisplayString(DottedFormat);

    /// <summary>The type as a schema refers to it.</summary>
    public static TypeRef ToTypeRef(this ITypeSymbol type) => new(
        type.ContainingSymbol is INamespaceOrTypeSymbol container ? Dotted(container) : "",
        type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes)),
        InFull(type));

    /// <summary>The name of a namespace or of a type with its namespace, without <c>@</c>; empty for the global namespace.</summary>
    public static string Dotted(INamespaceOrTypeSymbol symbol) =>
        symbol is INamespaceSymbol { IsGlobalNamespace: true } ? "" : symbol.ToDisplayString(DottedFormat);

    /// <summary><c>Story.Date</c></summary>
    public static string InProse(ISymbol member) => member.ContainingType is { } type ? $"{type.Name}.{member.Name}" : member.Name;

    public static AttributeData? FindAttribute(this ISymbol symbol, string attribute) =>
        symbol.GetAttributes().FirstOrDefault(data => data.AttributeClass is { } type && WithoutArguments(type) == attribute);

    /// <returns>A named argument of an attribute; <see langword="null"/> if it has none of that name.</returns>
    public static object? Named(this AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    /// <returns>An argument of an attribute's constructor; <see langword="null"/> if it has fewer.</returns>
    public static object? Argument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index].Kind != TypedConstantKind.Array
            ? attribute.ConstructorArguments[index].Value
            : null;
}
