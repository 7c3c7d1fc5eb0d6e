using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

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
