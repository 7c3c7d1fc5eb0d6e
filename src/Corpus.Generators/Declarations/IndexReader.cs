using Corpus.Compiler.Findings;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Reads whether a project wants to find articles by a property.</summary>
internal static class IndexReader
{
    private const string Expected =
        "expected text, a whole number, a decimal, true or false, a date or time, an enum, a Guid, a Version, a Uri, an article, or a list of these";

    /// <param name="known">What an article without the key has; <see langword="null"/> where the compiler can't tell.</param>
    /// <returns>Whether there is to be an index: not where there can be none, which is reported.</returns>
    public static bool Read(IPropertySymbol property, PropertyType type, Value? known, ICollection<LocatedFinding> findings, CancellationToken cancellationToken)
    {
        if (property.FindAttribute(WellKnownTypeNames.Index) is not { } attribute || type is UnfillableType)
        {
            return false;
        }

        if (!IndexedTypes.CanBeKey(type))
        {
            findings.Add(CodePlace.From(attribute, property, cancellationToken).Report(
                Rules.SchemaAttribute, "Index", WellKnownTypeNames.InProse(property), $"stands on a property whose values can be no keys of an index; {Expected}"));
            return false;
        }

        if (!property.IsAbstract && known is null && property.FindAttribute(WellKnownTypeNames.ReverseOf) is null)
        {
            findings.Add(CodePlace.From(property).Report(Rules.DefaultUnknown, "Index", WellKnownTypeNames.InProse(property)));
            return false;
        }

        return true;
    }
}
