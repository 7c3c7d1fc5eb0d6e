using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>The types of the run-time library and of .NET that a project declares schemas with.</summary>
internal static class WellKnownTypeNames
{
    public const string Article = "Corpora.Article";
    public const string Corpus = "Corpora.CorpusAttribute";
    public const string Metadata = "Corpora.MetadataAttribute";
    public const string MetadataValue = "Corpora.MetadataValue";
    public const string Label = "Corpora.LabelAttribute";
    public const string Unique = "Corpora.UniqueAttribute";
    public const string Index = "Corpora.IndexAttribute";
    public const string MinWords = "Corpora.MinWordsAttribute";
    public const string MaxWords = "Corpora.MaxWordsAttribute";
    public const string OrderBy = "Corpora.OrderByAttribute";
    public const string ReverseOf = "Corpora.ReverseOfAttribute";

    public const string IReadOnlyList = "System.Collections.Generic.IReadOnlyList";
    public const string IReadOnlyCollection = "System.Collections.Generic.IReadOnlyCollection";
    public const string IEnumerable = "System.Collections.Generic.IEnumerable";
    public const string IReadOnlyDictionary = "System.Collections.Generic.IReadOnlyDictionary";
    public const string ImmutableArray = "System.Collections.Immutable.ImmutableArray";
}

internal static class AttributeExtensions
{
    /// <param name="attribute">The name of the attribute class, such as <see cref="WellKnownTypeNames.Corpus"/>.</param>
    public static AttributeData? FindAttribute(this ISymbol symbol, string attribute) =>
        symbol.GetAttributes().FirstOrDefault(data => data.AttributeClass is { } type && SymbolNames.Dotted(type) == attribute);

    /// <returns><see langword="null"/> if the argument is not set.</returns>
    public static object? NamedArgument(this AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    /// <returns>An argument of the constructor; <see langword="null"/> if there are fewer, or if it is an array.</returns>
    public static object? Argument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index].Kind != TypedConstantKind.Array
            ? attribute.ConstructorArguments[index].Value
            : null;
}
