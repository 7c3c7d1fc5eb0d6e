using Corpus.Compiler.Analysis;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Reads the <c>[Index]</c> attribute of a property, by which articles are found.</summary>
internal static class IndexReader
{
    private const string Expected =
        "expected text, a whole number, a decimal, true or false, a date or time, an enum, a Guid, a Version, a Uri, an article, "
        + "or a list of these";

    /// <param name="defaultValue">The value of an article without the key; <see langword="null"/> if it is unknown.</param>
    /// <returns>Whether the property has a valid attribute; an invalid one is reported.</returns>
    public static bool Read(
        IPropertySymbol property,
        PropertyType type,
        Value? defaultValue,
        ICollection<LocatedFinding> findings,
        CancellationToken cancellationToken)
    {
        if (property.FindAttribute(WellKnownTypeNames.Index) is not { } attribute || type is UnfillableType)
        {
            return false;
        }

        if (!IndexedTypes.CanBeKey(type))
        {
            findings.Add(CodePlace.From(attribute, property, cancellationToken).Report(
                Rules.SchemaAttribute, "Index", SymbolNames.ForMessage(property), $"does not support the property's type; {Expected}"));
            return false;
        }

        if (!property.IsAbstract && defaultValue is null && property.FindAttribute(WellKnownTypeNames.ReverseOf) is null)
        {
            findings.Add(CodePlace.From(property).Report(Rules.UnknownDefault, "Index", SymbolNames.ForMessage(property)));
            return false;
        }

        return true;
    }
}

/// <summary>Reads the <c>[OrderBy]</c> attributes of a schema class, by which its articles are sorted.</summary>
internal static class OrderReader
{
    public static EquatableArray<SortKey> Read(
        INamedTypeSymbol type,
        EquatableArray<SchemaProperty> properties,
        ICollection<LocatedFinding> findings,
        CancellationToken cancellationToken)
    {
        var keys = new List<SortKey>();
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is not { } attributeClass || SymbolNames.Dotted(attributeClass) != WellKnownTypeNames.OrderBy)
            {
                continue;
            }

            var name = attribute.Argument(0) as string ?? "";
            var property = properties.FirstOrDefault(candidate => candidate.Name == name);
            if (SortKeyCheck.FindProblem(name, properties) is { } reason)
            {
                findings.Add(CodePlace.From(attribute, type, cancellationToken).Report(
                    Rules.SchemaAttribute, "OrderBy", type.Name, reason));
            }
            else if (property is { IsRequired: false, IsInherited: false, Default: null })
            {
                findings.Add(CodePlace.From(attribute, type, cancellationToken).Report(
                    Rules.UnknownDefault, "OrderBy", $"{type.Name}.{name}"));
            }
            else
            {
                keys.Add(new(property?.Name ?? name, attribute.NamedArgument("Descending") is true));
            }
        }

        return keys.ToEquatableArray();
    }
}
