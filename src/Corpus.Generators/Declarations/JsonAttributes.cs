using System.Globalization;
using Corpus.Generators.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Declarations;

/// <summary>
/// Reads the System.Text.Json attributes of a property. They are repeated on its overrides, because the serializer does not read the
/// attributes of the overridden property: an article serialized by its own class would be different JSON.
/// </summary>
internal static class JsonAttributes
{
    private const string Namespace = "System.Text.Json.Serialization";

    public static EquatableArray<string> Read(IPropertySymbol property) => property.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.ContainingNamespace.ToDisplayString() == Namespace)
        .Select(Render)
        .ToEquatableArray();

    private static string Render(AttributeData attribute)
    {
        var arguments = attribute.ConstructorArguments.Select(Render)
            .Concat(attribute.NamedArguments.Select(argument => $"{argument.Key} = {Render(argument.Value)}"));
        return $"[{SymbolNames.FullyQualified(attribute.AttributeClass!)}({string.Join(", ", arguments)})]";
    }

    private static string Render(TypedConstant constant) => constant switch
    {
        { IsNull: true } => "null",
        { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } => $"typeof({SymbolNames.FullyQualified(type)})",
        { Kind: TypedConstantKind.Enum, Type: { } type } =>
            $"({SymbolNames.FullyQualified(type)})({Convert.ToString(constant.Value, CultureInfo.InvariantCulture)})",
        { Kind: TypedConstantKind.Primitive, Value: string text } => Literals.String(text),
        { Kind: TypedConstantKind.Primitive, Value: { } value } =>
            SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false),
        _ => "null",
    };
}
