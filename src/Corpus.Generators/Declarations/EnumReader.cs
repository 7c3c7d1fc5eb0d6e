using Corpus.Compiler.Collections;
using Corpus.Compiler.Schema;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Reads an enum of the project, or of one of its references, as a set of labels.</summary>
internal static class EnumReader
{
    public static SchemaEnum Read(INamedTypeSymbol type)
    {
        var members = type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .Select(field => new SchemaEnumMember(WellKnownTypeNames.InCode(field), LabelOf(field), NumberOf(field.ConstantValue)))
            .GroupBy(member => member.Label, StringComparer.Ordinal)
            .Select(same => same.First());
        return new(WellKnownTypeNames.InFull(type), type.Name, members.ToEquatableArray());
    }

    private static string LabelOf(IFieldSymbol field) => field.FindAttribute(WellKnownTypeNames.Label)?.Argument(0) as string ?? field.Name;

    /// <summary>A constant's number; of <c>ulong</c> its bits.</summary>
    public static long NumberOf(object? constant) => constant is ulong large
        ? unchecked((long)large)
        : Convert.ToInt64(constant, System.Globalization.CultureInfo.InvariantCulture);
}
