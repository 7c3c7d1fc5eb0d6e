using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Declarations;

/// <summary>Reads the default of an optional property: the constant that its getter returns for an article without the key.</summary>
internal static class DefaultReader
{
    /// <returns><see langword="null"/> if the default is not a constant, or the property is from another assembly.</returns>
    public static Value? Read(
        IPropertySymbol property, PropertyType type, TypeReader types, Compilation compilation, CancellationToken cancellationToken)
    {
        if (property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not PropertyDeclarationSyntax syntax
            || ExpressionOf(syntax) is not { } expression)
        {
            return null;
        }

        if (type is ListType && IsEmptyList(expression))
        {
            return new ListValue([]);
        }

        if (type is UnresolvedType unresolved && MemberOf(expression, unresolved.Name) is { } member)
        {
            return new UnresolvedMember(member);
        }

        // The compilation caches the semantic model of each tree, so this does not analyze the file again.
        var constant = compilation.GetSemanticModel(syntax.SyntaxTree).GetConstantValue(expression, cancellationToken);
        if (!constant.HasValue)
        {
            return null;
        }

        return types.ToValue(constant.Value, type);
    }

    /// <returns><see langword="null"/> if the default of the parameter is not a member of an enum that is not generated yet.</returns>
    public static UnresolvedMember? MemberOf(IParameterSymbol parameter, string enumName) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax { Default.Value: var value }
        && MemberOf(value, enumName) is { } member
            ? new(member)
            : null;

    /// <summary><c>[]</c>, <c>Array.Empty&lt;T&gt;()</c>, <c>ImmutableArray&lt;T&gt;.Empty</c></summary>
    private static bool IsEmptyList(ExpressionSyntax expression) => expression switch
    {
        CollectionExpressionSyntax collection => collection.Elements.Count == 0,
        InvocationExpressionSyntax
        {
            ArgumentList.Arguments.Count: 0,
            Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax name },
        } => name.Identifier.ValueText == "Empty",
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText == "Empty",
        _ => false,
    };

    /// <returns>The member of an enum that is not generated yet: <c>World</c> for <c>NewsCategory.World</c>.</returns>
    private static string? MemberOf(ExpressionSyntax expression, string enumName) => expression is MemberAccessExpressionSyntax access
        && (access.Expression as SimpleNameSyntax ?? (access.Expression as MemberAccessExpressionSyntax)?.Name) is { } name
        && name.Identifier.ValueText == enumName
            ? access.Name.Identifier.ValueText
            : null;

    private static ExpressionSyntax? ExpressionOf(PropertyDeclarationSyntax property)
    {
        if ((property.ExpressionBody?.Expression ?? property.Initializer?.Value) is { } expression)
        {
            return expression;
        }

        var getter = property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.Keyword.ValueText == "get");
        return getter?.ExpressionBody?.Expression
            ?? (getter?.Body is { Statements: [ReturnStatementSyntax { Expression: var returned }] } ? returned : null);
    }
}

/// <summary>Converts constants of the project's C# to metadata values.</summary>
internal static class Constants
{
    /// <returns><see langword="null"/> if the constant cannot be converted to the type.</returns>
    public static Value? ToValue(object? constant, PropertyType type) => (constant, type) switch
    {
        (null, _) => new NullValue(),
        (string text, ScalarType { Kind: ScalarKind.String }) => new StringValue(text),
        (bool flag, ScalarType { Kind: ScalarKind.Boolean }) => new BooleanValue(flag),
        (decimal number, ScalarType { Kind: ScalarKind.Decimal }) => new DecimalValue(number),
        (ulong number, ScalarType { Kind: ScalarKind.UInt64 }) => new DecimalValue(number),
        (char character, ParsableType { Text: KnownParsable.Character }) => new ParsableValue(character.ToString()),
        (float number, ScalarType { Kind: ScalarKind.Single or ScalarKind.Double }) => new DoubleValue(number),
        (double number, ScalarType { Kind: ScalarKind.Double }) => new DoubleValue(number),
        (sbyte or byte or short or ushort or int or uint or long, ScalarType { Kind: var kind }) =>
            FromInteger(Convert.ToInt64(constant, CultureInfo.InvariantCulture), kind),
        _ => null,
    };

    private static Value? FromInteger(long number, ScalarKind kind) => kind switch
    {
        ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32
            or ScalarKind.Int64 => new IntegerValue(number),
        ScalarKind.UInt64 or ScalarKind.Decimal => new DecimalValue(number),
        ScalarKind.Half or ScalarKind.Single or ScalarKind.Double => new DoubleValue(number),
        _ => null,
    };
}
