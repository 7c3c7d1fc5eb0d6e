using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Schema;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Reads what a class sorts its articles by.</summary>
internal static class OrderReader
{
    public static EquatableArray<SortKey> Read(
        INamedTypeSymbol type, EquatableArray<SchemaProperty> properties, ICollection<LocatedFinding> findings, CancellationToken cancellationToken)
    {
        var keys = new List<SortKey>();
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is not { } attributeClass || WellKnownTypeNames.WithoutArguments(attributeClass) != WellKnownTypeNames.OrderBy)
            {
                continue;
            }

            var name = attribute.Argument(0) as string ?? "";
            var property = properties.FirstOrDefault(candidate => candidate.Name.TrimStart('@') == name);
            if (SortKey.FindProblem(name, properties) is { } reason)
            {
                findings.Add(CodePlace.From(attribute, type, cancellationToken).Report(Rules.SchemaAttribute, "OrderBy", type.Name, reason));
            }
            else if (property is { IsRequired: false, IsInherited: false, Default: null })
            {
                findings.Add(CodePlace.From(attribute, type, cancellationToken).Report(Rules.DefaultUnknown, "OrderBy", $"{type.Name}.{name}"));
            }
            else
            {
                keys.Add(new(property?.Name ?? name, attribute.Named("Descending") is true));
            }
        }

        return keys.ToEquatableArray();
    }
}
