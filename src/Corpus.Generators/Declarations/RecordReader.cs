using Corpus.Compiler.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Declarations;

/// <summary>Reads the class or record of a nested mapping, which is created by its constructor or by an initializer.</summary>
internal static class RecordReader
{
    /// <returns><see langword="null"/> if code cannot create the type.</returns>
    public static SchemaRecord? Read(INamedTypeSymbol type, TypeReader types, Compilation compilation)
    {
        var members = PropertiesOf(type);
        if (ConstructorOf(type, members, compilation) is not { } constructor)
        {
            return null;
        }

        var parameters = constructor.Parameters;
        var properties = new List<SchemaProperty>();
        foreach (var parameter in parameters)
        {
            if (Read(members[parameter.Name], types, isRequired: !parameter.HasExplicitDefaultValue, parameter) is { } property)
            {
                properties.Add(property);
            }
        }

        var keys = new HashSet<string>(properties.Select(property => property.Key), StringComparer.Ordinal);
        foreach (var member in members.Values.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            if (parameters.All(parameter => !Match(parameter.Name, member.Name))
                && member.SetMethod is { } set && compilation.IsSymbolAccessibleWithin(set, compilation.Assembly)
                && (member.IsRequired || IsReadable(member, compilation))
                && Read(member, types, member.IsRequired, null) is { } property
                && keys.Add(property.Key))
            {
                properties.Add(property);
            }
        }

        return new(type.ToTypeRef(), type.Name, properties.ToEquatableArray())
        {
            IgnoredKeys = members.Values
                .Select(PropertyReader.IgnoredKeyOf)
                .OfType<string>()
                .OrderBy(key => key, StringComparer.Ordinal)
                .ToEquatableArray(),
        };
    }

    public static bool HasConstructor(INamedTypeSymbol type, Compilation compilation) =>
        ConstructorOf(type, PropertiesOf(type), compilation) is not null;

    /// <summary>Ignores an optional property that metadata cannot fill, which has its own default; a required one is reported.</summary>
    private static SchemaProperty? Read(IPropertySymbol member, TypeReader types, bool isRequired, IParameterSymbol? parameter)
    {
        var metadata = member.FindAttribute(WellKnownTypeNames.Metadata) ?? parameter?.FindAttribute(WellKnownTypeNames.Metadata);
        var type = types.Read(parameter?.Type ?? member.Type, out var isNullable, out var problem);
        if (type is UnfillableType && isRequired)
        {
            types.ReportRequired((ISymbol?)parameter ?? member, member.ContainingType, problem);
        }
        else if (type is UnfillableType || (metadata?.NamedArgument("Ignore") is true && parameter is null))
        {
            return null;
        }

        type = types.ReadFormat(member, type, metadata);
        var spelling = metadata?.Argument(0) as string ?? PropertyReader.SpellingOf(member.Name);
        return new(member.Name, MetadataKey.Normalize(spelling), spelling, type, isRequired)
        {
            IsNullable = isNullable || IsNullByDefault(parameter),
            Parameter = parameter is null ? null : parameter.Name,
            Default = parameter is not null ? DefaultOf(parameter, type, types)
                : isNullable && !HasInitializer(member) ? new NullValue() : null,
            Constraints = types.Constraints.Read(member, type, parameter),
        };
    }

    /// <summary>
    /// The default of a parameter. C# has constants that are no metadata value, such as the zero of a struct or of an enum without that
    /// member.
    /// </summary>
    private static Value? DefaultOf(IParameterSymbol parameter, PropertyType type, TypeReader types)
    {
        if (!parameter.HasExplicitDefaultValue)
        {
            return null;
        }

        if (type is UnresolvedType { Name: var name })
        {
            return DefaultReader.MemberOf(parameter, name) is { } member ? member
                : parameter.Type.NullableAnnotation == NullableAnnotation.Annotated ? new NullValue() : new CodeValue("default!");
        }

        var value = parameter.ExplicitDefaultValue;
        if (value is null && parameter.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T })
        {
            return new CodeValue("default!");
        }

        return types.ToValue(value, type) ?? new CodeValue(type is EnumType declared
            ? FormattableString.Invariant($"unchecked(({declared.Type.Code})({EnumReader.NumberOf(value!)}))")
            : "default!");
    }

    /// <summary>Whether an initializer gives the property a value other than null, as far as the source shows.</summary>
    private static bool HasInitializer(IPropertySymbol member) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is PropertyDeclarationSyntax { Initializer.Value: var value }
        && !value.IsKind(SyntaxKind.NullLiteralExpression)
        && !value.IsKind(SyntaxKind.DefaultLiteralExpression);

    /// <summary>Whether code can read the default of the property from an instance.</summary>
    private static bool IsReadable(IPropertySymbol member, Compilation compilation) =>
        member.GetMethod is { } get && compilation.IsSymbolAccessibleWithin(get, compilation.Assembly);

    /// <summary>Without nullable annotations, only a default of null shows that a parameter is nullable.</summary>
    private static bool IsNullByDefault(IParameterSymbol? parameter) =>
        parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: null, Type: var type }
        && type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None };

    /// <summary>Returns the properties by name; a property of a derived class hides that of its base class.</summary>
    private static Dictionary<string, IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        var members = new Dictionary<string, IPropertySymbol>(StringComparer.OrdinalIgnoreCase);
        for (var current = type; current is not null && current.SpecialType == SpecialType.None; current = current.BaseType)
        {
            foreach (var member in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (member is { IsStatic: false, IsIndexer: false, IsImplicitlyDeclared: false }
                    && member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal
                    && !members.ContainsKey(member.Name))
                {
                    members.Add(member.Name, member);
                }
            }
        }

        return members;
    }

    /// <returns>
    /// The constructor without parameters, or else the longest one whose parameters are properties; <see langword="null"/> if there is
    /// none.
    /// </returns>
    private static IMethodSymbol? ConstructorOf(
        INamedTypeSymbol type, IReadOnlyDictionary<string, IPropertySymbol> members, Compilation compilation)
    {
        var constructors = type.InstanceConstructors
            .Where(constructor => compilation.IsSymbolAccessibleWithin(constructor, compilation.Assembly))
            .OrderByDescending(constructor => constructor.Parameters.Length)
            .ToArray();
        return Array.Find(constructors, constructor => constructor.Parameters.IsEmpty && !IsImplicitStructConstructor(constructor))
            ?? Array.Find(constructors, constructor => constructor.Parameters.All(
                parameter => parameter.RefKind is RefKind.None or RefKind.In && members.ContainsKey(parameter.Name)));
    }

    /// <summary>Excludes the implicit constructor of a struct, which does not run the code of a declared constructor.</summary>
    private static bool IsImplicitStructConstructor(IMethodSymbol constructor) =>
        constructor.IsImplicitlyDeclared && constructor.ContainingType.IsValueType;

    private static bool Match(string parameter, string member) => parameter.Equals(member, StringComparison.OrdinalIgnoreCase);
}
