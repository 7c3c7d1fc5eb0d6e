using Corpus.Compiler.Metadata;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Reads one property of a schema class.</summary>
internal sealed class PropertyReader(
    TypeReader types, Compilation compilation, ICollection<LocatedFinding> findings, CancellationToken cancellationToken)
{
    /// <summary>The default spelling of a property's key: <c>readingLevel</c> for <c>ReadingLevel</c>.</summary>
    public static string SpellingOf(string property) => char.ToLowerInvariant(property[0]) + property.Substring(1);

    /// <returns>The key of a property that the generator ignores on purpose; <see langword="null"/> for every other property.</returns>
    public static string? IgnoredKeyOf(IPropertySymbol property) =>
        !property.IsAbstract
            && property.FindAttribute(WellKnownTypeNames.Metadata) is { } metadata
            && metadata.NamedArgument("Ignore") is true
            ? metadata.Argument(0) as string ?? SpellingOf(property.Name)
            : null;

    /// <returns><see langword="null"/> if the generator does not implement the property.</returns>
    public SchemaProperty? Read(IPropertySymbol property)
    {
        var metadata = property.FindAttribute(WellKnownTypeNames.Metadata);
        if (IsIgnored(property, metadata))
        {
            return null;
        }

        types.Owner = property;
        var type = types.Read(property.Type, out var isNullable, out var problem);
        if (property.SetMethod is not null)
        {
            type = ReportUnfillable(property, "it has a setter, but articles are immutable", "a get-only property");
        }
        else if (property.RefKind != RefKind.None)
        {
            type = ReportUnfillable(property, "it returns a reference", "a property that returns a value");
        }
        else if (type is UnfillableType)
        {
            type = ReportUnfillable(property, problem, TypeReader.Fillable);
        }

        type = FormatReader.Read(property, type, metadata, findings, cancellationToken);
        var defaultValue = property.IsAbstract ? null : DefaultReader.Read(property, type, types, compilation, cancellationToken);
        var spelling = metadata?.Argument(0) as string ?? SpellingOf(property.Name);
        return new(property.Name, MetadataKey.Normalize(spelling), spelling, type, property.IsAbstract, IsTitle(property))
        {
            IsNullable = isNullable,
            Access = AccessOf(property),
            Default = defaultValue,
            Constraints = types.Constraints.Read(property, type, defaultValue: defaultValue),
            IsUnique = property.FindAttribute(WellKnownTypeNames.Unique) is not null,
            IsIndexed = IndexReader.Read(property, type, defaultValue, findings, cancellationToken),
            Attributes = JsonAttributes.Read(property),
            Reverse = ReverseReader.Read(property, type, findings, cancellationToken),
        };
    }

    private static bool IsIgnored(IPropertySymbol property, AttributeData? metadata) =>
        property.IsStatic
        || property.IsIndexer
        || property.IsSealed
        || !(property.IsAbstract || property.IsVirtual || property.IsOverride)
        || (!property.IsAbstract && (property.SetMethod is not null || metadata?.NamedArgument("Ignore") is true))
        || (property.IsOverride && IsDeclaredByArticle(property) && !IsTitle(property));

    private static bool IsTitle(IPropertySymbol property) => property.Name == "Title" && IsDeclaredByArticle(property);

    private static bool IsDeclaredByArticle(IPropertySymbol property)
    {
        var original = property;
        while (original.OverriddenProperty is { } overridden)
        {
            original = overridden;
        }

        return original.ContainingType.IsArticle();
    }

    private static string AccessOf(ISymbol member) => member.DeclaredAccessibility switch
    {
        Accessibility.Internal => "internal",
        Accessibility.Protected => "protected",
        Accessibility.ProtectedOrInternal => "protected internal",
        Accessibility.ProtectedAndInternal => "private protected",
        _ => "public",
    };

    private UnfillableType ReportUnfillable(IPropertySymbol property, string reason, string expected)
    {
        findings.Add(CodePlace.From(property).Report(Rules.SchemaProperty, SymbolNames.ForMessage(property), reason, expected));
        // The override adds the ? of a nullable property.
        var type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0].ToTypeRef()
            : property.Type.ToTypeRef();
        return property switch
        {
            { SetMethod: not null } => new(type, property.Type.IsReferenceType)
            {
                Accessors = new[] { AccessorOf(property, property.GetMethod, "get"), AccessorOf(property, property.SetMethod, "set") }
                    .OfType<string>()
                    .ToEquatableArray(),
            },
            { RefKind: RefKind.None } => new(type, property.Type.IsReferenceType),
            { RefKind: var kind } => new(type with { Code = (kind == RefKind.Ref ? "ref " : "ref readonly ") + type.Code }, true)
            {
                Accessors = new(["get"]),
            },
        };
    }

    private static string? AccessorOf(IPropertySymbol property, IMethodSymbol? accessor, string keyword)
    {
        if (accessor is null)
        {
            return null;
        }

        var access = accessor.DeclaredAccessibility == property.DeclaredAccessibility ? "" : AccessOf(accessor) + " ";
        return access + (accessor.IsInitOnly ? "init" : keyword);
    }
}
