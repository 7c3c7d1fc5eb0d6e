using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Reads the constraints of a property: the attributes of System.ComponentModel.DataAnnotations that restrict its value.</summary>
/// <remarks>
/// Other attributes are ignored. A constraint that cannot be checked at compile time is an error, because otherwise it would never fail.
/// </remarks>
internal sealed class ConstraintReader(TypeReader types, ICollection<LocatedFinding> findings, CancellationToken cancellationToken)
{
    private const string DataAnnotations = "System.ComponentModel.DataAnnotations.";

    /// <param name="parameter">The constructor parameter that sets the property of a record; it can have the attributes, too.</param>
    /// <param name="defaultValue">The value of an article without the key; <see langword="null"/> if it is unknown.</param>
    public EquatableArray<Constraint> Read(
        IPropertySymbol property, PropertyType type, IParameterSymbol? parameter = null, Value? defaultValue = null)
    {
        var constraints = new List<Constraint>();
        foreach (var attribute in AttributesOf(property, parameter))
        {
            if (NameOf(attribute) is not { } name || Read(name, attribute, type) is not { } result)
            {
                continue;
            }

            if (result.Constraint is { } constraint)
            {
                constraints.Add(constraint with { Message = CustomMessage.Find(attribute, property.Name) });
            }
            else if (type is not UnfillableType)
            {
                findings.Add(CodePlace.From(attribute, property, cancellationToken).Report(
                    Rules.SchemaAttribute, name, SymbolNames.ForMessage(property), result.Problem ?? ""));
            }
        }

        ReportInvalidUnique(property, type, defaultValue);
        return constraints.ToEquatableArray();
    }

    /// <summary>Reports <c>[Unique]</c> on a property whose values cannot be compared, or whose default articles can share.</summary>
    private void ReportInvalidUnique(IPropertySymbol property, PropertyType type, Value? defaultValue)
    {
        if (property.FindAttribute(WellKnownTypeNames.Unique) is not { } attribute || type is UnfillableType)
        {
            return;
        }

        var schema = property.ContainingType;
        var reason = !schema.DerivesFromArticle() && schema.FindAttribute(WellKnownTypeNames.Corpus) is null
            ? "is not on a property of an article; expected a property of a schema class"
            : ConstraintFactory.ElementOf(type) is RecordType or DictionaryType or MetadataType
                ? "cannot compare mappings; expected a single value, or a list of single values"
                : defaultValue is null or NullValue or ListValue { Items.Count: 0 }
                    ? null
                    : "conflicts with a default that articles without the key share; expected an abstract property, or a default of null";
        if (reason is not null)
        {
            findings.Add(CodePlace.From(attribute, property, cancellationToken).Report(
                Rules.SchemaAttribute, "Unique", SymbolNames.ForMessage(property), reason));
        }
    }

    /// <param name="name">The name of an attribute of DataAnnotations, without its suffix.</param>
    /// <returns><see langword="null"/> if the attribute is not a supported constraint.</returns>
    private ConstraintResult? Read(string name, AttributeData attribute, PropertyType type)
    {
        var factory = new ConstraintFactory(attribute, type, types);
        return name switch
        {
            "Range" => factory.Range(),
            "StringLength" => factory.StringLength(),
            "MinLength" => factory.Length(minimum: 0, maximum: null),
            "MaxLength" => factory.Length(minimum: null, maximum: 0),
            "Length" => factory.Length(minimum: 0, maximum: 1),
            "RegularExpression" => factory.RegularExpression(),
            "AllowedValues" => factory.Listed(areAllowed: true),
            "DeniedValues" => factory.Listed(areAllowed: false),
            "Url" => factory.Text(new UrlConstraint()),
            "EmailAddress" => factory.Text(new EmailConstraint()),
            _ => null,
        };
    }

    /// <returns><see langword="null"/> if the attribute is not one of DataAnnotations.</returns>
    private static string? NameOf(AttributeData attribute)
    {
        const string Suffix = "Attribute";
        if (attribute.AttributeClass is not { } type || SymbolNames.Dotted(type) is not { } full
            || !full.StartsWith(DataAnnotations, StringComparison.Ordinal) || !full.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return null;
        }

        return full.Substring(DataAnnotations.Length, full.Length - DataAnnotations.Length - Suffix.Length);
    }

    /// <summary>Includes the attributes of overridden properties; if both have an attribute, that of the override applies.</summary>
    private static IEnumerable<AttributeData> AttributesOf(IPropertySymbol property, IParameterSymbol? parameter)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var attributes = parameter is null ? Enumerable.Empty<AttributeData>() : parameter.GetAttributes();
        for (var current = property; current is not null; current = current.OverriddenProperty)
        {
            attributes = attributes.Concat(current.GetAttributes());
        }

        return attributes.Where(attribute => attribute.AttributeClass is { } type && seen.Add(SymbolNames.Dotted(type)));
    }
}

/// <summary>A constraint, or the reason why an attribute is not a valid one.</summary>
internal readonly record struct ConstraintResult(Constraint? Constraint, string? Problem)
{
    public static ConstraintResult From(Constraint constraint) => new(constraint, null);

    /// <param name="reason">The predicate of a sentence whose subject is the attribute.</param>
    public static ConstraintResult Invalid(string reason) => new(null, reason);
}

/// <summary>The <c>ErrorMessage</c> of an attribute, formatted as in DataAnnotations.</summary>
internal static class CustomMessage
{
    /// <returns><see langword="null"/> if the attribute has no message.</returns>
    public static string? Find(AttributeData attribute, string property)
    {
        if (attribute.NamedArgument("ErrorMessage") is not string message)
        {
            return null;
        }

        message = message.Replace("{0}", property);
        var arguments = ArgumentsOf(attribute);
        for (var index = 0; index < arguments.Length; index++)
        {
            message = message.Replace("{" + (index + 1).ToString(CultureInfo.InvariantCulture) + "}", arguments[index]);
        }

        return message;
    }

    /// <summary>
    /// The values of <c>{1}</c>, <c>{2}</c> and so on: the arguments except the type of a <c>[Range]</c>, then the minimum length of a
    /// <c>[StringLength]</c>.
    /// </summary>
    private static string[] ArgumentsOf(AttributeData attribute) => attribute.ConstructorArguments
        .Where(argument => argument.Kind == TypedConstantKind.Primitive)
        .Select(argument => argument.Value)
        .Concat(attribute.NamedArguments.Where(argument => argument.Key == "MinimumLength").Select(argument => argument.Value.Value))
        .Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))
        .ToArray();
}
