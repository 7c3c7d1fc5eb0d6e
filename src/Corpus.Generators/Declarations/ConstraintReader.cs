using System.Globalization;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Schema;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Reads what a property's attributes demand of its value: those of System.ComponentModel.DataAnnotations that say what a value is.</summary>
/// <remarks>
/// Any other attribute is left alone. One of these that can't be judged at compile time would be a check that never fails: that is an error.
/// </remarks>
internal sealed class ConstraintReader(TypeReader types, ICollection<LocatedFinding> findings, CancellationToken cancellationToken)
{
    private const string DataAnnotations = "System.ComponentModel.DataAnnotations.";

    /// <param name="parameter">The parameter of a record's constructor that sets the property: there its attributes may stand, too.</param>
    /// <param name="byDefault">What an article without the key has; <see langword="null"/> where that is not known.</param>
    public EquatableArray<Constraint> Read(IPropertySymbol property, PropertyType type, IParameterSymbol? parameter = null, Value? byDefault = null)
    {
        var constraints = new List<Constraint>();
        foreach (var attribute in AttributesOf(property, parameter))
        {
            if (NameOf(attribute) is not { } name)
            {
                continue;
            }

            var reading = Read(name, attribute, type);
            if (reading.Constraint is { } constraint)
            {
                constraints.Add(constraint with { Message = CustomMessage.Find(attribute, property.Name) });
            }
            else if (type is not UnfillableType)
            {
                findings.Add(CodePlace.From(attribute, property, cancellationToken).Report(
                    Rules.SchemaAttribute, name, WellKnownTypeNames.InProse(property), reading.FindProblem ?? ""));
            }
        }

        ReportNotUnique(property, type, byDefault);
        return constraints.ToEquatableArray();
    }

    /// <summary>Whose values can be told apart, and can differ from article to article.</summary>
    private void ReportNotUnique(IPropertySymbol property, PropertyType type, Value? byDefault)
    {
        if (property.FindAttribute(WellKnownTypeNames.Unique) is not { } attribute || type is UnfillableType)
        {
            return;
        }

        var reason = !ArticleSymbolExtensions.DerivesFromArticle(property.ContainingType) && property.ContainingType.FindAttribute(WellKnownTypeNames.Corpus) is null
            ? "is not on a property of an article; expected a property of a schema class"
            : ConstraintFactory.ElementOf(type) is RecordType or DictionaryType
                ? "cannot compare mappings; expected a single value, or a list of single values"
                : byDefault is null or NullValue
                    ? null
                    : "conflicts with a default that articles without the key share; expected an abstract property, or a default of null";
        if (reason is not null)
        {
            findings.Add(CodePlace.From(attribute, property, cancellationToken).Report(
                Rules.SchemaAttribute, "Unique", WellKnownTypeNames.InProse(property), reason));
        }
    }

    private ConstraintReading Read(string name, AttributeData attribute, PropertyType type)
    {
        var factory = new ConstraintFactory(attribute, type, types);
        return name switch
        {
            "Range" => factory.Range(),
            "StringLength" => factory.StringLength(),
            "MinLength" => factory.Length(least: 0, greatest: null),
            "MaxLength" => factory.Length(least: null, greatest: 0),
            "Length" => factory.Length(least: 0, greatest: 1),
            "RegularExpression" => factory.RegularExpression(),
            "AllowedValues" => factory.Listed(areAllowed: true),
            "DeniedValues" => factory.Listed(areAllowed: false),
            "Url" => factory.Text(new UrlConstraint()),
            _ => factory.Text(new EmailConstraint()),
        };
    }

    /// <returns><see langword="null"/> for an attribute that is none of ours to read.</returns>
    private static string? NameOf(AttributeData attribute)
    {
        const string Suffix = "Attribute";
        if (attribute.AttributeClass is not { } type || WellKnownTypeNames.WithoutArguments(type) is not { } full
            || !full.StartsWith(DataAnnotations, StringComparison.Ordinal) || !full.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return null;
        }

        var name = full.Substring(DataAnnotations.Length, full.Length - DataAnnotations.Length - Suffix.Length);
        return name is "Range" or "StringLength" or "MinLength" or "MaxLength" or "Length" or "RegularExpression" or "AllowedValues" or "DeniedValues"
            or "Url" or "EmailAddress" ? name : null;
    }

    /// <summary>With those of what the property overrides, as attributes are inherited; of two of one class the more derived counts.</summary>
    private static IEnumerable<AttributeData> AttributesOf(IPropertySymbol property, IParameterSymbol? parameter)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var attributes = parameter is null ? Enumerable.Empty<AttributeData>() : parameter.GetAttributes();
        for (var current = property; current is not null; current = current.OverriddenProperty)
        {
            attributes = attributes.Concat(current.GetAttributes());
        }

        return attributes.Where(attribute => attribute.AttributeClass is { } type && seen.Add(WellKnownTypeNames.WithoutArguments(type)));
    }
}

/// <summary>A constraint, or why an attribute is none.</summary>
internal readonly record struct ConstraintReading(Constraint? Constraint, string? FindProblem)
{
    public static ConstraintReading From(Constraint constraint) => new(constraint, null);

    /// <param name="reason">Goes on where the message has named the attribute.</param>
    public static ConstraintReading Refuse(string reason) => new(null, reason);
}

/// <summary>The message that a project gives an attribute of its own: a format, as DataAnnotations has it.</summary>
internal static class CustomMessage
{
    /// <returns><see langword="null"/> when the attribute has none.</returns>
    public static string? Find(AttributeData attribute, string property)
    {
        if (attribute.Named("ErrorMessage") is not string message)
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

    /// <summary>What stands for <c>{1}</c> and on: the arguments, without the type of a range's; a text's least length comes last.</summary>
    private static string[] ArgumentsOf(AttributeData attribute) => attribute.ConstructorArguments
        .Where(argument => argument.Kind == TypedConstantKind.Primitive)
        .Select(argument => argument.Value)
        .Concat(attribute.NamedArguments.Where(argument => argument.Key == "MinimumLength").Select(argument => argument.Value.Value))
        .Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))
        .ToArray();
}
