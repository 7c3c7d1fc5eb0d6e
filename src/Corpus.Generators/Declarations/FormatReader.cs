using Corpus.Compiler.Scalars;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Reads the format of dates and times: <c>[Metadata(Format = "MM/dd/yyyy")]</c>.</summary>
internal static class FormatReader
{
    /// <param name="metadata">The attribute of the property, if it has one.</param>
    /// <returns>The type with the format; without it if the attribute has none, or an invalid one, which is reported.</returns>
    public static PropertyType Read(
        ISymbol property,
        PropertyType type,
        AttributeData? metadata,
        ICollection<LocatedFinding> findings,
        CancellationToken cancellationToken)
    {
        if (metadata?.NamedArgument("Format") is not string format || type is UnfillableType)
        {
            return type;
        }

        var problem = ScalarOf(type) is { } scalar && DateFormat.Supports(scalar.Kind)
            ? DateFormat.FindProblem(format, scalar.Kind)
            : "has a format, which the property's type does not support; expected DateOnly, DateTime, DateTimeOffset or TimeOnly";
        if (problem is null)
        {
            return WithFormat(type, format);
        }

        findings.Add(CodePlace.From(metadata, property, cancellationToken).Report(
            Rules.SchemaAttribute, "Metadata", SymbolNames.ForMessage(property), problem));
        return type;
    }

    private static ScalarType? ScalarOf(PropertyType type) => type switch
    {
        ScalarType scalar => scalar,
        ListType list => ScalarOf(list.Element),
        DictionaryType dictionary => ScalarOf(dictionary.Value),
        _ => null,
    };

    private static PropertyType WithFormat(PropertyType type, string format) => type switch
    {
        ScalarType scalar => scalar with { Format = format },
        ListType list => list with { Element = WithFormat(list.Element, format) },
        DictionaryType dictionary => dictionary with { Value = WithFormat(dictionary.Value, format) },
        _ => type,
    };
}
