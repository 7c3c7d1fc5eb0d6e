using Corpus.Compiler.Findings;
using Corpus.Compiler.Schema.Constraints;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Reads how long an article of a schema is to be: its class says so, or else a base of it.</summary>
internal static class WordLimitsReader
{
    /// <returns><see langword="null"/> when nothing says so.</returns>
    public static SizeLimits? Read(INamedTypeSymbol type, ICollection<LocatedFinding> findings, CancellationToken cancellationToken)
    {
        var least = Find(type, WellKnownTypeNames.MinWords);
        var greatest = Find(type, WellKnownTypeNames.MaxWords);
        var (fewest, most) = (least?.Argument(0) as int?, greatest?.Argument(0) as int?);
        if (fewest < 0 || most < 0 || fewest > most)
        {
            var (attribute, name) = most is null || (fewest < 0 && most >= 0) ? (least!, "MinWords") : (greatest!, "MaxWords");
            findings.Add(CodePlace.From(attribute, type, cancellationToken).Report(
                Rules.SchemaAttribute, name, type.Name, "allows no length at all; expected numbers from 0 on, the least before the greatest"));
            return null;
        }

        return fewest is null && most is null ? null : new(fewest, most);
    }

    private static AttributeData? Find(INamedTypeSymbol type, string name) =>
        ArticleSymbolExtensions.BelowArticle(type).Select(current => current.FindAttribute(name)).FirstOrDefault(attribute => attribute is not null);
}
