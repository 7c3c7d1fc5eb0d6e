using System.Collections.Immutable;
using Corpus.Compiler.Metadata;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Reads the class or record of a nested mapping, which is created by its constructor or by an initializer.</summary>
internal static class RecordReader
{
    public static SchemaRecord Read(INamedTypeSymbol type, TypeReader types, Compilation compilation)
    {
        var members = PropertiesOf(type);
        var parameters = ConstructorOf(type, members, compilation)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
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

    /// <summary>Ignores a property that metadata cannot fill: it has its own default, or the compiler reports it as required.</summary>
    private static SchemaProperty? Read(IPropertySymbol member, TypeReader types, bool isRequired, IParameterSymbol? parameter)
    {
        var metadata = member.FindAttribute(WellKnownTypeNames.Metadata) ?? parameter?.FindAttribute(WellKnownTypeNames.Metadata);
        var type = types.Read(parameter?.Type ?? member.Type, out var isNullable, out _);
        if (type is UnfillableType || (metadata?.NamedArgument("Ignore") is true && parameter is null))
        {
            return null;
        }

        type = types.ReadFormat(member, type, metadata);
        var spelling = metadata?.Argument(0) as string ?? PropertyReader.SpellingOf(member.Name);
        return new(member.Name, MetadataKey.Normalize(spelling), spelling, type, isRequired)
        {
            IsNullable = isNullable || IsNullByDefault(parameter),
            Parameter = parameter is null ? null : parameter.Name,
            Default = parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: var value }
                ? Constants.ToValue(value, type)
                : isNullable ? new NullValue() : null,
            Constraints = types.Constraints.Read(member, type, parameter),
        };
    }

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

    /// <returns>The longest constructor whose parameters are properties; <see langword="null"/> if one has no parameters.</returns>
    private static IMethodSymbol? ConstructorOf(
        INamedTypeSymbol type, IReadOnlyDictionary<string, IPropertySymbol> members, Compilation compilation)
    {
        var constructors = type.InstanceConstructors
            .Where(constructor => compilation.IsSymbolAccessibleWithin(constructor, compilation.Assembly))
            .ToArray();
        return Array.Exists(constructors, constructor => constructor.Parameters.IsEmpty && !IsImplicitStructConstructor(constructor))
            ? null
            : constructors
                .Where(constructor => constructor.Parameters.All(parameter => members.ContainsKey(parameter.Name)))
                .OrderByDescending(constructor => constructor.Parameters.Length)
                .FirstOrDefault();
    }

    /// <summary>Excludes the implicit constructor of a struct, which does not run the code of a declared constructor.</summary>
    private static bool IsImplicitStructConstructor(IMethodSymbol constructor) =>
        constructor.IsImplicitlyDeclared && constructor.ContainingType.IsValueType;

    private static bool Match(string parameter, string member) => parameter.Equals(member, StringComparison.OrdinalIgnoreCase);
}
